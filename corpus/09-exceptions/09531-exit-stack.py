# contextlib with exceptions: ExitStack, suppress, nested managers, callbacks, the chain they leave.
# point: 8.exit-suppresses
import contextlib, sys
def chain(e):
    out = []
    while e is not None:
        out.append(repr(e))
        e = e.__context__
    return " <- ".join(out)
def attempt(f):
    try:
        print(f.__name__, f())
    except BaseException as e:
        print(f.__name__, chain(e))
class CM:
    def __init__(self, name, answer=None, fail=None): self.name, self.answer, self.fail = name, answer, fail
    def __enter__(self): print("enter", self.name); return self.name
    def __exit__(self, kind, value, tb):
        print("exit", self.name, repr(value))
        if self.fail: raise self.fail
        return self.answer
def plain():
    with contextlib.ExitStack() as stack:
        return stack.enter_context(CM("a")), stack.enter_context(CM("b"))
def error():
    with contextlib.ExitStack() as stack:
        stack.enter_context(CM("a"))
        stack.enter_context(CM("b", True))
        raise KeyError("body")
    return "suppressed"
def replaced():
    with contextlib.ExitStack() as stack:
        stack.enter_context(CM("a", fail=OSError("a")))
        stack.enter_context(CM("b", fail=ValueError("b")))
        raise KeyError("body")
def callbacks():
    with contextlib.ExitStack() as stack:
        stack.callback(print, "callback", 1, sep="-")
        stack.push(lambda kind, value, tb: print("pushed", repr(value)) or True)
        raise KeyError("swallowed by push")
    return "done"
def callback_fails():
    with contextlib.ExitStack() as stack:
        stack.callback(lambda: 1 / 0)
        stack.callback(print, "later runs first")
def popped():
    with contextlib.ExitStack() as stack:
        stack.enter_context(CM("kept"))
        other = stack.pop_all()
    print("left")
    other.close()
def not_a_manager():
    with contextlib.ExitStack() as stack: stack.enter_context(3)
def decorated_method():
    with contextlib.ExitStack() as stack:
        @stack.push
        def leave(kind, value, tb): print("leave", kind and kind.__name__)
        @stack.callback
        def call(): print("call")
        return leave.__name__, call.__name__
def suppress():
    with contextlib.suppress(KeyError, OSError) as s: raise KeyError("gone")
    with contextlib.suppress(KeyError): raise ValueError("stays")
def suppress_group():
    with contextlib.suppress(KeyError): raise ExceptionGroup("g", [KeyError(1), ValueError(2)])
def suppress_group_all():
    with contextlib.suppress(KeyError): raise ExceptionGroup("g", [KeyError(1)])
    return "all gone"
@contextlib.contextmanager
def handles(*kinds):
    try:
        yield "value"
    except kinds as e:
        print("handled", repr(e))
@contextlib.contextmanager
def reraises():
    try:
        yield
    except KeyError as e:
        raise ValueError("converted") from e
@contextlib.contextmanager
def yields_again():
    try:
        yield
    except KeyError:
        yield
@contextlib.contextmanager
def raises_same():
    try:
        yield
    except KeyError as e:
        raise e
def manager_handles():
    with handles(KeyError) as v: raise KeyError(v)
    return "after"
def manager_reraises():
    with reraises(): raise KeyError("k")
def manager_yields_again():
    with yields_again(): raise KeyError("k")
def manager_same():
    with raises_same(): raise KeyError("same")
def manager_stop():
    with handles(): raise StopIteration("stop")
def manager_reused():
    m = handles()
    with m: pass
    with m: pass
def runtime_error():
    with handles(): raise RuntimeError("generator raised StopIteration")
def redirect():
    import io
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        print("captured")
        with contextlib.redirect_stderr(out): print("err", file=sys.stderr)
    return out.getvalue()
def null():
    with contextlib.nullcontext(5) as x: return x
def closing():
    class Thing:
        def close(self): print("closed")
    with contextlib.closing(Thing()) as t: raise KeyError(type(t).__name__)
class Deco(contextlib.ContextDecorator):
    def __enter__(self): print("deco enter"); return self
    def __exit__(self, *a): print("deco exit", a[0] and a[0].__name__); return True
@Deco()
def decorated(x): return 10 // x
def context_decorator(): return decorated(2), decorated(0)
def abstract():
    class Only(contextlib.AbstractContextManager): pass
    return Only()
for f in (plain, error, replaced, callbacks, callback_fails, popped, not_a_manager, decorated_method, suppress, suppress_group, suppress_group_all, manager_handles, manager_reraises, manager_yields_again, manager_same, manager_stop, manager_reused, runtime_error, redirect, null, closing, context_decorator, abstract): attempt(f)
