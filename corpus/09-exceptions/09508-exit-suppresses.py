# __exit__: its arguments, its truth value, replacing and suppressing exceptions.
# point: 8.exit-suppresses
import sys
class CM:
    def __init__(self, name, answer=None, enter=None, exit=None):
        self.name, self.answer, self.fail_enter, self.fail_exit = name, answer, enter, exit
    def __enter__(self):
        print("enter", self.name)
        if self.fail_enter: raise self.fail_enter
        return self
    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind and kind.__name__, value, tb is not None, type(sys.exception()).__name__)
        if self.fail_exit: raise self.fail_exit
        return self.answer
def attempt(f):
    try:
        print(f.__name__, f())
    except BaseException as e:
        print(f.__name__, type(e).__name__, e, repr(e.__context__))
class Falsy:
    def __bool__(self): print("asked for truth"); return False
class NoTruth:
    def __bool__(self): raise OSError("no truth")
class Long:
    def __len__(self): return 2
for answer in (True, 1, "yes", [], None, 0, Falsy(), NoTruth(), Long(), NotImplemented if False else ()):
    def suppress():
        with CM("a", answer): raise ValueError("body")
        return "suppressed"
    attempt(suppress)
def not_asked():
    with CM("a", NoTruth()): pass
    return "fine"
attempt(not_asked)
def inner_suppressed():
    with CM("outer"), CM("inner", True): raise ValueError("b")
    return "ok"
attempt(inner_suppressed)
def inner_replaces():
    with CM("outer", True), CM("inner", exit=KeyError("replaced")): raise ValueError("b")
    return "ok"
attempt(inner_replaces)
def enter_fails():
    with CM("outer", True), CM("inner", enter=KeyError("enter")): print("never")
    return "ok"
attempt(enter_fails)
def exit_fails_alone():
    with CM("a", exit=KeyError("exit")): pass
attempt(exit_fails_alone)
def returning():
    with CM("a", True): return "from body"
attempt(returning)
def breaking():
    for i in range(3):
        with CM("loop"):
            if i == 0: continue
            break
    return i
attempt(breaking)
def reraised_in_exit():
    class R:
        def __enter__(self): pass
        def __exit__(self, k, v, t): raise v
    with R(): raise ValueError("same")
attempt(reraised_in_exit)
def changed_in_exit():
    class C:
        def __enter__(self): pass
        def __exit__(self, k, v, t): v.args = ("changed",)
    with C(): raise ValueError("original")
attempt(changed_in_exit)
def finally_too():
    try:
        with CM("a"): raise ValueError("b")
    finally:
        print("finally", type(sys.exception()).__name__)
attempt(finally_too)
def generator():
    def g():
        with CM("g", True):
            yield 1
            yield 2
        yield 3
    it = g()
    next(it)
    return it.throw(KeyError("thrown"))
attempt(generator)
def system_exit():
    with CM("s", True): sys.exit(3)
    return "survived"
attempt(system_exit)
class NoEnter:
    def __exit__(self, *a): pass
class NoExit:
    def __enter__(self): pass
class Wrong:
    def __enter__(self): return 1
    def __exit__(self): return True
class OnInstance: pass
on = OnInstance()
on.__enter__ = on.__exit__ = lambda *a: None
class AsyncOnly:
    async def __aenter__(self): pass
    async def __aexit__(self, *a): pass
for cm in (NoEnter(), NoExit(), Wrong(), on, 3, AsyncOnly()):
    def bad():
        with cm: pass
        return "worked"
    attempt(bad)
def wrong_with_error():
    with Wrong(): raise KeyError("body")
attempt(wrong_with_error)
