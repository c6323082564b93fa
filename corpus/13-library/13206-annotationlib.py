# Annotations in all formats, with names that are not defined.
import annotationlib
from annotationlib import get_annotations, Format, ForwardRef, call_annotate_function, annotations_to_string, type_repr
def t(f):
    try: print(''.join(p.partition('>')[2] if i else p for i, p in enumerate(str(f()).split(' at 0x'))))
    except Exception as e: print(type(e).__name__, e)
def f(a: int, b: Undefined, *args: list[Undef2], c: "text" = 1, **kw: int | None) -> dict[str, Undefined]: ...
for fmt in (Format.VALUE, Format.FORWARDREF, Format.STRING): t(lambda: get_annotations(f, format=fmt))
class C:
    x: int
    y: Undefined
    z: list[C]
    if True:
        w: str = "a"
    if False:
        never: int
    __p: int
for fmt in (Format.VALUE, Format.FORWARDREF, Format.STRING): t(lambda: get_annotations(C, format=fmt))
class D(C): pass
t(lambda: get_annotations(D)); t(lambda: get_annotations(3)); t(lambda: get_annotations(C.__init__)); t(lambda: get_annotations(f, format=9)); t(lambda: get_annotations(f, format=2)); t(lambda: get_annotations(f, eval_str=True, format=Format.STRING))
def g(a: "int", b: "list[str]"): ...
t(lambda: get_annotations(g)); t(lambda: get_annotations(g, eval_str=True))
def outer():
    class Loc: pass
    def h(x: Loc, y: Nope) -> Loc: ...
    return h
h = outer(); print(list(get_annotations(h, format=Format.FORWARDREF)), get_annotations(h, format=Format.STRING))
Undefined = bytes
t(lambda: get_annotations(C)); t(lambda: get_annotations(C, format=Format.STRING)); Undef2 = str; t(lambda: get_annotations(f))
class Gen[T]:
    a: T
    def m[U](self, x: T, y: U) -> U: ...
t(lambda: get_annotations(Gen)); t(lambda: get_annotations(Gen.m)); t(lambda: get_annotations(Gen.m, format=Format.STRING))
t(lambda: annotations_to_string({"a": int, "b": list[int], "c": "q", "d": ..., "e": f})[:3] if 0 else annotations_to_string({"a": int, "b": list[int], "c": "q", "d": ...}))
t(lambda: type_repr(int)); t(lambda: type_repr(C)); t(lambda: type_repr(...)); t(lambda: type_repr(len)); t(lambda: type_repr("a"))
r = ForwardRef("Missing"); t(lambda: r.evaluate()); t(lambda: ForwardRef("int").evaluate()); t(lambda: ForwardRef("list[int]").evaluate()); t(lambda: ForwardRef("X").evaluate(locals={"X": 5})); t(lambda: r.evaluate(format=Format.FORWARDREF)); t(lambda: r.evaluate(format=Format.STRING)); print(r == ForwardRef("Missing"), r | int)
t(lambda: ForwardRef(3))
def manual(format):
    if format == 1: return {"q": int}
    raise NotImplementedError
t(lambda: call_annotate_function(manual, Format.VALUE)); print(list(Format), Format.VALUE)
m: int = 3
n: Unknown2
print(list(__annotate__(Format.VALUE)) if 0 else "module"); import sys; t(lambda: get_annotations(sys.modules["__main__"], format=Format.STRING))
