# Raising again: bare, by name, stored, from other functions, and what is current when.
# point: 8.re-raise
import sys
def now(): return type(sys.exception()).__name__
def lines(e):
    out, tb = [], e.__traceback__
    while tb:
        out.append(tb.tb_frame.f_code.co_name)
        tb = tb.tb_next
    return out
def attempt(f):
    try:
        f()
    except BaseException as e:
        print(f.__name__, type(e).__name__, e, lines(e), now())
    print(now())

def nothing(): raise
attempt(nothing)
def bare():
    try:
        raise KeyError(1)
    except KeyError:
        raise
attempt(bare)
def elsewhere():
    def helper(): raise
    try:
        raise KeyError(2)
    except KeyError:
        helper()
attempt(elsewhere)
def after_inner():
    try:
        raise KeyError("outer")
    except KeyError:
        try:
            raise ValueError("inner")
        except ValueError:
            pass
        raise
attempt(after_inner)
def in_finally():
    try:
        raise KeyError("f")
    finally:
        print("in finally", now())
        try:
            raise
        except KeyError as e:
            print("caught", e)
attempt(in_finally)
def finally_without():
    try:
        pass
    finally:
        raise
attempt(finally_without)
def by_name():
    try:
        raise KeyError("n")
    except KeyError as e:
        raise e
attempt(by_name)
def changed():
    try:
        raise KeyError("c")
    except KeyError as e:
        e.args = ("changed",)
        e.__traceback__ = None
        raise
attempt(changed)
def twice():
    try:
        try:
            raise KeyError("t")
        except KeyError:
            raise
    except KeyError:
        raise
attempt(twice)
def generator_bare():
    def g():
        yield now()
        raise
    it = g()
    try:
        raise KeyError("g")
    except KeyError:
        print(next(it))
        next(it)
attempt(generator_bare)
def generator_outside():
    def g():
        try:
            raise ValueError("in generator")
        except ValueError:
            yield now()
            raise
    it = g()
    print(next(it), now())
    next(it)
attempt(generator_outside)
def handled_in_loop():
    for i in range(3):
        try:
            raise KeyError(i)
        except KeyError:
            if i == 1: continue
            if i == 2: break
        finally:
            print(i, now())
    print("left", now())
attempt(handled_in_loop)
def returned():
    def f():
        try:
            raise KeyError
        except KeyError:
            return now()
    print(f(), now())
attempt(returned)
def deleted():
    try:
        raise KeyError("d")
    except KeyError as e:
        del e
    try:
        e
    except UnboundLocalError as error:
        print(error)
attempt(deleted)
def rebound():
    try:
        raise KeyError("r")
    except KeyError as e:
        e = 5
        print(e)
    try:
        print(e)
    except UnboundLocalError as error:
        print(error)
attempt(rebound)
def exc_info():
    try:
        raise KeyError("i")
    except KeyError as e:
        print(sys.exc_info()[:2], sys.exc_info()[2] is e.__traceback__, sys.exception() is e)
    print(sys.exc_info(), sys.exception())
attempt(exc_info)
e = 1
try:
    raise KeyError
except KeyError as e:
    pass
print("e" in globals())
class C:
    try:
        raise KeyError
    except KeyError as name:
        kept = name
print(hasattr(C, "name"), hasattr(C, "kept"))
def scope():
    global g_name
    try:
        raise KeyError
    except KeyError as g_name:
        pass
scope()
print("g_name" in globals())
