# What is raised, caught or named as a cause must derive from BaseException.
# point: 8.raise-checks
class NotException:
    pass

class Odd(Exception):
    def __new__(cls):
        return 3

def report(f):
    try:
        f()
    except BaseException as e:
        print(type(e).__name__, e)

def raise_it(x):
    raise x

def catch_it(x):
    try:
        raise ValueError
    except x:
        pass

for x in (3, "text", NotException, NotException(), None, Odd):
    report(lambda: raise_it(x))
for x in (3, NotException, (KeyError, 3), (KeyError, (ValueError,))):
    report(lambda: catch_it(x))
