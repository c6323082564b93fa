# The module types: new_class, SimpleNamespace, DynamicClassAttribute, MethodType and its kin.
# point: 7.type-call
import types
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
C = types.new_class("C")
print(C, C.__mro__, C.__module__, C().__class__ is C)
def body(ns):
    print("body", type(ns).__name__)
    ns["x"] = 1
D = types.new_class("D", (C,), {"metaclass": type}, body)
print(D.x, D.__bases__)
class M(type):
    @classmethod
    def __prepare__(m, n, b, **kw): return {"kw": kw}
    def __new__(m, n, b, ns, **kw): return super().__new__(m, n, b, ns)
    def __init__(c, n, b, ns, **kw): super().__init__(n, b, ns)
print(types.new_class("E", (), {"metaclass": M, "a": 1}).kw)
attempt(lambda: types.new_class("X", (C,), {"metaclass": 5}))
attempt(lambda: types.new_class())
attempt(lambda: types.new_class(3))
attempt(lambda: types.new_class("X", (), {"k": 1}))
attempt(lambda: types.prepare_class("X", (M("Y", (), {}),))[0].__name__)
ns = types.SimpleNamespace(b=2, a=1)
print(ns, ns == types.SimpleNamespace(a=1, b=2), ns != types.SimpleNamespace(a=1), ns.__dict__, repr(types.SimpleNamespace()))
ns.c = 3
del ns.a
print(ns, vars(ns))
attempt(lambda: ns.a)
attempt(lambda: types.SimpleNamespace({"x": 1}, y=2))
attempt(lambda: types.SimpleNamespace([("x", 1)]))
attempt(lambda: types.SimpleNamespace(3))
attempt(lambda: types.SimpleNamespace({3: 1}))
attempt(lambda: types.SimpleNamespace({}, {}))
attempt(lambda: ns < ns)
attempt(lambda: hash(ns))
class SubNS(types.SimpleNamespace):
    def method(self): return self.v
print(SubNS(v=1).method(), SubNS(v=1), SubNS(v=1) == types.SimpleNamespace(v=1))
import copy
print(copy.copy(ns), copy.replace(ns, b=5))
def f(self, x=1): "f doc"; return (self, x)
m = types.MethodType(f, "bound")
print(m(2), m.__self__, m.__func__ is f, m.__name__, m.__doc__, m == types.MethodType(f, "bound"), hash(m) == hash(types.MethodType(f, m.__self__)), m.__defaults__)
attempt(lambda: types.MethodType(3, 4))
attempt(lambda: types.MethodType(f, None))
attempt(lambda: types.MethodType(f))
attempt(lambda: m.new_attribute)
attempt(lambda: setattr(m, "attribute", 1))
f.attribute = "of the function"
print(m.attribute, repr(types.MethodType(len, [1]))[:40].split(" at ")[0])
attempt(lambda: types.MethodType(len, [1, 2])())
class Enumlike(type):
    def __getattr__(cls, name): return "meta " + name
class HasDCA(metaclass=Enumlike):
    @types.DynamicClassAttribute
    def value(self): return "instance"
print(HasDCA().value, HasDCA.value)
cell = types.CellType(5)
print(cell.cell_contents, cell == types.CellType(5), cell < types.CellType(6))
cell.cell_contents = 6
empty = types.CellType()
attempt(lambda: empty.cell_contents)
print(empty < cell, repr(empty).split(" at ")[0], repr(cell).split(" at ")[0])
del cell.cell_contents
attempt(lambda: cell.cell_contents)
print(types.NoneType, types.EllipsisType, types.NotImplementedType, types.UnionType, types.GenericAlias(list, (int,)), types.LambdaType is types.FunctionType)
print(int | str, (int | str).__args__, int | None, isinstance(int | str, types.UnionType), (int | str) == (str | int), (int | str) | float, int | int)
attempt(lambda: int | 3)
attempt(lambda: (int | str)())
attempt(lambda: types.UnionType())
attempt(lambda: types.NoneType(1))
attempt(lambda: types.resolve_bases(3))
attempt(lambda: types.get_original_bases("x"))
print(sorted(n for n in types.__all__ if n.islower()))
