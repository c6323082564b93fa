# Signatures, members, sources and stacks.
import inspect, functools
def f(a, b: int = 2, /, c="x", *args: str, d, e: "str" = None, **kw) -> float:
    "doc"
    return 1
print(inspect.signature(f)); print(repr(inspect.signature(f)))
sig = inspect.signature(f)
for p in sig.parameters.values(): print(p.name, p.kind, p.default is p.empty or p.default, p.annotation, repr(p), p.kind.description)
print(sig.return_annotation, list(sig.parameters))
b = sig.bind(1, 2, d=4, z=5); print(b, b.args, b.kwargs); b.apply_defaults(); print(b.arguments)
for a, k in [((), {}), ((1,), {}), ((1,), dict(a=1, d=1)), ((1,), dict(d=1, c=2, b=3))]:
    try: print(sig.bind(*a, **k))
    except TypeError as e: print(e)
class C:
    """ class doc

        more
    """
    def __init__(self, x, y=1): self.x = x
    def m(self, q): "m doc"
    @classmethod
    def cm(cls, z): pass
    @staticmethod
    def sm(w=(1, 2)): pass
    def __call__(self, u): pass
    @property
    def pr(self): return 1
class D(C):
    def m(self, q): pass
for o in [C, C(1), C.m, C(1).m, C.cm, C.sm, functools.partial(f, 1, d=3), D, len, print, sorted, int.__add__, str.join, [].append, lambda *a, k=1: 0]:
    try: print(inspect.signature(o))
    except ValueError as e: print("VE", str(e).split(" at 0x")[0])
print(inspect.getdoc(C), "|", inspect.getdoc(D.m), inspect.getdoc(D), inspect.getdoc(f))
print([n for n, v in inspect.getmembers(C, inspect.isfunction)], [n for n, v in inspect.getmembers(C(1), inspect.ismethod)])
print(inspect.isfunction(f), inspect.isclass(C), inspect.ismethod(C(1).m), inspect.isbuiltin(len), inspect.isroutine(str.join), inspect.ismodule(inspect), inspect.isgeneratorfunction(f), inspect.isdatadescriptor(C.pr), inspect.ismethoddescriptor(str.join))
print(inspect.getsource(f)); print(inspect.getsource(C.m)); print(inspect.getsource(C)[:30])
print(inspect.getsourcelines(D)[1], inspect.getfile(f) == __file__, inspect.getmodule(f).__name__)
def who(): return inspect.stack()[0].function, inspect.stack()[1].lineno, inspect.currentframe().f_back.f_code.co_name, inspect.stack()[1].code_context
print(who())
print(inspect.cleandoc("  a\n     b\n   c\n\n"), inspect.getfullargspec(f))
@functools.wraps(f)
def w(*a): pass
print(inspect.signature(w), inspect.unwrap(w) is f, inspect.signature(w, follow_wrapped=False))
def g(): yield 1
x = g(); print(inspect.getgeneratorstate(x)); next(x); print(inspect.getgeneratorstate(x)); x.close(); print(inspect.getgeneratorstate(x), inspect.isgenerator(x), inspect.isgeneratorfunction(g))
try: inspect.signature(5)
except TypeError as e: print(e)
P = inspect.Parameter
print(inspect.Signature([P("a", P.POSITIONAL_ONLY), P("k", P.KEYWORD_ONLY, default=3)]))
for bad in [lambda: P("1", P.KEYWORD_ONLY), lambda: P("a", 7), lambda: inspect.Signature([P("k", P.KEYWORD_ONLY), P("a", P.POSITIONAL_ONLY)]), lambda: P("a", P.VAR_KEYWORD, default=1)]:
    try: bad()
    except (ValueError, TypeError) as e: print(e)
print(type(inspect.getattr_static(C(1), "pr")), inspect.getattr_static(C, "cm").__class__)
print(sig.replace(return_annotation=int), sig == inspect.signature(f), hash(sig) == hash(inspect.signature(f)))
