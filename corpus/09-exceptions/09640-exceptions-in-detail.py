# Exceptions: attributes, chaining, groups, finally and with in every way out.
# point: 8.in-detail
def show(f, *args, **kwargs):
    try:
        return repr(f(*args, **kwargs))
    except BaseException as e:
        return f"{type(e).__name__}: {e}"
e = ValueError("a", 1); print(str(e), repr(e), e.args, str(ValueError()), repr(ValueError("x")), str(ValueError("x")), str(KeyError("k")), str(ValueError(ValueError("n"))), show(setattr, e, "__cause__", 5), show(setattr, e, "__context__", 5), show(setattr, e, "__traceback__", 5), show(setattr, e, "__suppress_context__", 5), show(setattr, e, "args", 5), show(delattr, e, "args"), show(delattr, e, "__cause__"), show(ValueError, x=1))
e.add_note("n1"); e.add_note("n2"); print(e.__notes__, show(e.add_note, 5)); e.__notes__ = 5; print(show(e.add_note, "x"), e.__suppress_context__); e.__cause__ = KeyError(1); print(e.__suppress_context__, e.__cause__); e.__suppress_context__ = False; e.__cause__ = None; print(e.__suppress_context__, e.with_traceback(None) is e)
n = NameError("m", name="nn"); a = AttributeError("m", name="nn", obj=5); print(n.name, a.name, a.obj, show(AttributeError, "m", nme=1), ImportError("m", name="x", path="y").path)
G, B = ExceptionGroup, BaseExceptionGroup
g = G("g", [ValueError(1), G("h", [KeyError(2), TypeError(3)]), OSError(4)]); g.add_note("note"); g.__cause__ = IndexError("cause"); g.__context__ = LookupError("context")
def parts(x): return x and (x.message, [parts(y) if isinstance(y, B) else repr(y) for y in x.exceptions])
for m in [ValueError, (KeyError, OSError), Exception, IndexError, lambda x: isinstance(x, TypeError), G]:
    a, b = g.split(m); print(parts(a), parts(b), parts(g.subgroup(m)), a and (a.__notes__, repr(a.__cause__), repr(a.__context__), a.__suppress_context__))
print(g, repr(g), show(g.split, 5), show(g.split, int), show(g.split, (ValueError, 5)), show(G, "m", []), show(G, "m", 5), show(G, 5, [ValueError()]), show(G, "m", [5]), show(G, "m", [KeyboardInterrupt()]), type(B("m", [ValueError()])).__name__, type(B("m", [KeyboardInterrupt()])).__name__, show(G, "m"), G("m", (ValueError(),)), repr(G("m", [ValueError()])), str(G("one", [ValueError()])))
class MyG(G):
    def derive(self, excs): return MyG(self.message, excs)
class BadG(G):
    def derive(self, excs): return 5
class NoNest(G, ValueError): pass
print(type(MyG("m", [ValueError(), KeyError()]).subgroup(ValueError)).__name__, show(BadG("m", [ValueError(), KeyError()]).subgroup, ValueError), show(NoNest, "m", [KeyboardInterrupt()]))
def star(exc):
    log = []
    try:
        try: raise exc
        except* ValueError as e: log.append(("value", parts(e) or repr(e)))
        except* KeyError as e: log.append(("key", parts(e))); raise RuntimeError("new")
        except* TypeError: raise
        else: log.append("else")
        finally: log.append("finally")
    except BaseException as e: log.append(parts(e) if isinstance(e, B) else repr(e)); log.append(repr(e.__context__)[:30])
    return log
for exc in [ValueError(1), KeyError(2), OSError(3), TypeError(4), G("g", [ValueError(1), KeyError(2)]), G("g", [TypeError(1), OSError(2)]), G("g", [ValueError(1), G("h", [TypeError(2), ValueError(3)])]), G("g", [OSError(1)])]: print(star(exc))
def ways(how):
    out = []
    def f():
        for i in range(3):
            try:
                out.append(i)
                if how == "return": return "returned"
                if how == "break": break
                if how == "continue": continue
                if how == "raise": raise KeyError(how)
            except KeyError as e:
                out.append("except"); 
                if i == 1: raise ValueError("second") from e
            else: out.append("else")
            finally:
                out.append("finally")
                if how == "override": return "from finally"
        else: out.append("loop else")
        return "end"
    return show(f), out
for how in ["return", "break", "continue", "raise", "override", "none"]: print(ways(how))
class CM:
    def __init__(self, swallow=False, fail=None): self.swallow, self.fail = swallow, fail
    def __enter__(self): print("enter"); return "value"
    def __exit__(self, t, v, tb): print("exit", t and t.__name__, v, tb is not None); 
    
class Swallow(CM):
    def __exit__(self, *a): super().__exit__(*a); return 1
class Raising(CM):
    def __exit__(self, *a): super().__exit__(*a); raise RuntimeError("in exit")
def with_ways(cm, how):
    for i in range(2):
        with cm as v:
            if how == "return": return v
            if how == "break": break
            if how == "continue": continue
            if how == "raise": raise KeyError(how)
    return "after"
import sys
for cm in [CM(), Swallow(), Raising()]:
    for how in ["return", "break", "continue", "raise", "none"]: print(show(with_ways, cm, how), sys.exception())
class NoExit:
    def __enter__(self): pass
class NoEnter:
    def __exit__(self, *a): pass
class AsyncOnly:
    async def __aenter__(self): pass
    async def __aexit__(self, *a): pass
def use(x):
    with x: pass
print(show(use, NoExit()), show(use, NoEnter()), show(use, 5), show(use, AsyncOnly()))
async def ause(x):
    async with x: pass
print(show(ause(CM()).send, None), show(ause(5).send, None), show(ause(NoExit()).send, None))
def chain():
    try:
        try: raise KeyError(1)
        except KeyError as e:
            try: raise ValueError(2)
            except ValueError: pass
            assert sys.exception() is e
            raise TypeError(3)
    except TypeError as t: return repr(t.__context__), repr(t.__context__.__context__), t.__cause__, t.__suppress_context__
def rebind():
    e = 5
    try: raise KeyError
    except KeyError as e: pass
    return show(lambda: e)
def from_none():
    try:
        try: raise KeyError(1)
        except KeyError: raise ValueError(2) from None
    except ValueError as v: return repr(v.__cause__), repr(v.__context__), v.__suppress_context__
def reraise():
    try:
        try: raise KeyError(1)
        except KeyError as k: raise
    except KeyError as k2: return repr(k2.__context__)
print(chain(), rebind(), from_none(), reraise(), show(exec, "raise") if False else show(lambda: (_ for _ in ()).throw(ValueError("t"))), sys.exception())
def bare(): raise
def bad(x): raise x
def bad_from(x): raise ValueError("v") from x
print(show(bare), show(bad, 5), show(bad, int), show(bad_from, 5), show(bad_from, KeyError), show(bad, ValueError))
def matching(c):
    try: raise KeyError("k")
    except c: return "caught"
print(matching(KeyError), matching((ValueError, KeyError)), show(matching, ValueError), show(matching, 5), show(matching, (5, KeyError)), matching(LookupError), matching(BaseException), show(matching, ()), show(matching, (ValueError, (KeyError,))))
def asserting(x, *m):
    if m: assert x, m[0]
    else: assert x
print(show(asserting, 1), show(asserting, 0), show(asserting, [], "empty"), show(asserting, "", ("a", 1)))
