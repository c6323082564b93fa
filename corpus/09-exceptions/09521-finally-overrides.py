# return, break, continue and raise in finally clauses, nested and in loops.
# point: 8.chaining
import warnings
log = []
def attempt(f):
    try:
        print(f.__name__, f(), log)
    except BaseException as e:
        print(f.__name__, type(e).__name__, e, repr(e.__context__), log)
    log.clear()
def return_over_return():
    try: return "try"
    finally: return "finally"
def return_over_raise():
    try: raise KeyError("lost")
    finally: return "finally"
def raise_over_return():
    try: return "try"
    finally: raise KeyError("finally")
def raise_over_raise():
    try: raise ValueError("first")
    finally: raise KeyError("second")
def value_is_evaluated_first():
    x = [1]
    try: return x[0]
    finally: x[0] = 2
def object_is_shared():
    x = [1]
    try: return x
    finally: x.append(2)
def break_over_return():
    while True:
        try: return "return"
        finally: break
    return "after"
def break_over_raise():
    for i in range(3):
        try: raise KeyError(i)
        finally: break
    return i
def continue_over_raise():
    for i in range(3):
        try: raise KeyError(i)
        finally: continue
    return "completed", i
def continue_over_return():
    for i in range(3):
        try: return i
        finally: continue
    return "completed", i
def continue_over_break():
    for i in range(3):
        try: break
        finally: continue
    else: return "else", i
def nested():
    try:
        try:
            try: raise KeyError("a")
            finally: log.append(1)
        except KeyError as e:
            log.append(repr(e))
            raise ValueError("b")
        finally: log.append(2)
    finally: log.append(3)
def inner_return():
    try:
        try: raise KeyError("inner")
        finally: return "inner"
    finally: log.append("outer")
def handler_return():
    try: raise KeyError
    except KeyError: return "handler"
    finally: log.append("finally")
def handler_raise_swallowed():
    try:
        try: raise KeyError("a")
        except KeyError: raise ValueError("b")
        finally: return "swallowed"
    finally: log.append("end")
def else_raises():
    try: pass
    except KeyError: return "never"
    else: raise KeyError("else")
    finally: log.append("finally")
def loop_else():
    for i in range(2):
        try: continue
        finally: log.append(i)
    else: return "else"
def finally_in_finally():
    try: raise KeyError("x")
    finally:
        try: raise ValueError("y")
        except ValueError: log.append("handled")
        finally: log.append("inner finally")
def conditional_return(flag=True):
    try: raise KeyError("cond")
    finally:
        if flag: return "taken"
def generator_finally():
    def g():
        try: yield 1
        finally: return "value"
    it = g()
    next(it)
    try: it.throw(KeyError)
    except StopIteration as e: return e.value
def with_in_finally():
    class CM:
        def __enter__(self): return self
        def __exit__(self, *a): log.append(a[0] and a[0].__name__); return True
    try: raise KeyError("outer")
    finally:
        with CM(): raise ValueError("suppressed")
def while_true():
    n = 0
    while True:
        try:
            n += 1
            if n < 3: continue
            break
        finally:
            log.append(n)
    return n
def exit_in_finally():
    try: raise KeyError
    finally: raise SystemExit(3)
for f in (return_over_return, return_over_raise, raise_over_return, raise_over_raise, value_is_evaluated_first, object_is_shared, break_over_return, break_over_raise, continue_over_raise, continue_over_return, continue_over_break, nested, inner_return, handler_return, handler_raise_swallowed, else_raises, loop_else, finally_in_finally, conditional_return, generator_finally, with_in_finally, while_true, exit_in_finally): attempt(f)
