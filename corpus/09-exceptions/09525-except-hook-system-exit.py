# SystemExit in its forms: codes, messages, from threads of control that catch it, and in finally.
# point: 8.exit-suppresses
# exit: 7
# stderr: compared
import sys
def attempt(f):
    try:
        f()
    except SystemExit as e:
        print("exit", repr(e.code), repr(e), e.args)
attempt(lambda: sys.exit())
attempt(lambda: sys.exit(None))
attempt(lambda: sys.exit(5))
attempt(lambda: sys.exit("text"))
attempt(lambda: sys.exit((1, 2)))
attempt(lambda: sys.exit([]))
try:
    sys.exit(1, 2)
except TypeError as e:
    print(e)
try:
    try:
        sys.exit(4)
    except Exception:
        print("not an Exception")
    finally:
        print("finally runs")
except BaseException as e:
    print(type(e).__mro__[1].__name__)
class Code:
    def __str__(self): return "code object"
class Exit(SystemExit):
    def __init__(self, code): super().__init__(code); self.code = 7
def generator():
    try:
        yield
    finally:
        print("generator closed")
g = generator()
next(g)
g.close()
raise Exit("ignored")
