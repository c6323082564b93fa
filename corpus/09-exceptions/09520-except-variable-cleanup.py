# The name of an except clause goes when the clause is left, on every way out.
# point: 8.except-cleanup
def attempt(f, *args):
    try:
        print(f.__name__, f(*args))
    except BaseException as e:
        print(f.__name__, type(e).__name__, e)
def falls_through():
    try: raise KeyError(1)
    except KeyError as e: pass
    return e
attempt(falls_through)
def returns():
    try: raise KeyError(1)
    except KeyError as e: return repr(e)
attempt(returns)
def in_finally():
    try:
        try: raise KeyError(1)
        except KeyError as e: return "returned"
        finally: print("e" in locals())
    finally:
        try: e
        except UnboundLocalError as error: print(error)
attempt(in_finally)
def continues():
    for i in range(2):
        try: raise KeyError(i)
        except KeyError as e: continue
    try: return e
    except UnboundLocalError: return "unbound after continue"
attempt(continues)
def breaks():
    while True:
        try: raise KeyError
        except KeyError as e: break
    return "e" in locals()
attempt(breaks)
def raises():
    try:
        try: raise KeyError
        except KeyError as e: raise ValueError
    except ValueError: return "e" in locals()
attempt(raises)
def same_name():
    e = "outer value"
    try: raise KeyError
    except KeyError as e: pass
    return e
attempt(same_name)
def nested_same():
    try: raise KeyError("outer")
    except KeyError as e:
        try: raise ValueError("inner")
        except ValueError as e: pass
        return "e" in locals()
attempt(nested_same)
def deleted_inside():
    try: raise KeyError
    except KeyError as e: del e
    return "fine"
attempt(deleted_inside)
def stored():
    try: raise KeyError("kept")
    except KeyError as e: kept = e
    return repr(kept), kept.__traceback__ is not None
attempt(stored)
def closure():
    try: raise KeyError("closed over")
    except KeyError as e: f = lambda: e
    try: return f()
    except NameError as error: return str(error)
attempt(closure)
def nonlocal_name():
    e = "cell"
    def inner():
        nonlocal e
        try: raise KeyError
        except KeyError as e: pass
    inner()
    return e
attempt(nonlocal_name)
def comprehension():
    try: raise KeyError("c")
    except KeyError as e: return [repr(e) for _ in "a"], (lambda: repr(e))()
attempt(comprehension)
def generator():
    def g():
        try: raise KeyError("g")
        except KeyError as e: yield repr(e)
        yield "e" in locals()
    return list(g())
attempt(generator)
def not_taken():
    try: pass
    except KeyError as e: pass
    return e
attempt(not_taken)
def conditional(flag):
    e = 1
    try:
        if flag: raise KeyError
    except KeyError as e: pass
    return e
attempt(conditional, False)
attempt(conditional, True)
def star():
    try: raise ExceptionGroup("g", [KeyError()])
    except* KeyError as e: pass
    return e
attempt(star)
def walrus():
    try: raise KeyError
    except KeyError as e: (e := 5)
    return e
attempt(walrus)
def loop_variable():
    for e in range(2):
        try: raise KeyError
        except KeyError as e: pass
    return e
attempt(loop_variable)
def with_target():
    class CM:
        def __enter__(self): return "entered"
        def __exit__(self, *a): pass
    with CM() as e:
        try: raise KeyError
        except KeyError as e: pass
    return e
attempt(with_target)
async def coroutine():
    try: raise KeyError("async")
    except KeyError as e: pass
    return e
attempt(lambda: coroutine().send(None))
e = "module"
try: raise KeyError
except KeyError as e: print(repr(e))
print("e" in globals())
class Body:
    try: raise KeyError
    except KeyError as e: inside = repr(e)
    has = "e" in dir()
print(Body.inside, Body.has)
