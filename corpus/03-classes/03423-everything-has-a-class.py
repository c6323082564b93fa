# Every object has a class: type(), __class__, isinstance and issubclass of all kinds of things.
# point: 2.classes-of-objects
import types
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
def gen(): yield
async def co(): pass
async def agen(): yield
class C:
    __slots__ = ("s",)
    def m(self): pass
    @property
    def p(self): pass
c = co()
things = [None, ..., NotImplemented, True, 1, 1.5, 1j, "s", b"b", bytearray(), memoryview(b""), [], (), {}, set(), frozenset(), range(1), slice(1), gen, lambda: 0, len, [].append, "".join, str.join, dict.fromkeys, (1).__add__, int.__add__, int.real, C.s, C.p, C, C(), C().m, C.m, gen(), c, agen(), gen.__code__, types, iter([]), iter(()), iter(""), iter({}), iter(set()), iter(range(1)), iter(int, 1), reversed([]), enumerate([]), zip(), map(str, []), filter(None, []), {}.keys(), {}.values(), {}.items(), property(), staticmethod(len), classmethod(len), super(C, C()), Exception(), type, object, types.SimpleNamespace(), types.MappingProxyType({}), list[int], int | str, (lambda x: lambda: x)(1).__closure__[0], type.__dict__["mro"], type.__dict__["__mro__"], object.__init__, object().__init__, type.__call__, types.MethodType(len, []), types.ModuleType("m"), BaseExceptionGroup("g", [ValueError()])]
c.close()
for x in things: print(type(x).__name__, type(x).__module__, x.__class__ is type(x), isinstance(x, object), isinstance(x, type(x)), issubclass(type(x), object), type(type(x)).__name__)
for n in ("NoneType", "EllipsisType", "NotImplementedType", "FunctionType", "LambdaType", "BuiltinFunctionType", "BuiltinMethodType", "MethodType", "GeneratorType", "CoroutineType", "AsyncGeneratorType", "CodeType", "ModuleType", "CellType", "MappingProxyType", "SimpleNamespace", "TracebackType", "FrameType", "GetSetDescriptorType", "MemberDescriptorType", "MethodDescriptorType", "WrapperDescriptorType", "MethodWrapperType", "ClassMethodDescriptorType", "GenericAlias", "UnionType"): k = getattr(types, n); print(n, k.__name__, k.__module__, k.__qualname__, repr(k))
t(lambda: isinstance(1)); t(lambda: isinstance(1, 1)); t(lambda: isinstance(1, (int, 1))); t(lambda: isinstance("a", (int, 1))); t(lambda: isinstance(1, ())); t(lambda: isinstance(1, ((), ((int,),)))); t(lambda: isinstance(1, [int])); t(lambda: isinstance(1, int | str)); t(lambda: isinstance(None, int | None)); t(lambda: isinstance(1, list[int])); t(lambda: isinstance(1, int | list[int])); t(lambda: issubclass(1, int)); t(lambda: issubclass(int, 1)); t(lambda: issubclass(int, (str, 1))); t(lambda: issubclass(bool, int)); t(lambda: issubclass(int, ())); t(lambda: issubclass(int, object | None)); t(lambda: issubclass(list[int], list)); t(lambda: issubclass(int, list[int])); t(lambda: issubclass(type, object)); t(lambda: issubclass(object, type)); t(lambda: isinstance(type, object) and isinstance(object, type)); t(lambda: issubclass(int)); t(lambda: type(1).__mro__[-1]); t(lambda: isinstance(True, int)); t(lambda: type(True) is int); t(lambda: type(type(C()).__call__)); t(lambda: (1).__class__.__class__.__class__)
