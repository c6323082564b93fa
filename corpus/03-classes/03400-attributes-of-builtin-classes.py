# What the built-in classes say of themselves.
# point: 2.builtin-classes
import types
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
classes = [object, type, int, bool, float, complex, str, bytes, bytearray, memoryview, list, tuple, dict, set, frozenset, range, slice, property, staticmethod, classmethod, super, enumerate, zip, map, filter, reversed, BaseException, Exception, OSError, ValueError, StopIteration, ExceptionGroup, type(None), type(...), type(NotImplemented), types.FunctionType, types.BuiltinFunctionType, types.MethodType, types.GeneratorType, types.CoroutineType, types.AsyncGeneratorType, types.CodeType, types.ModuleType, types.MappingProxyType, types.SimpleNamespace, types.CellType, types.GetSetDescriptorType, types.MemberDescriptorType, types.MethodDescriptorType, types.WrapperDescriptorType, types.MethodWrapperType, types.ClassMethodDescriptorType, types.GenericAlias, types.UnionType, types.TracebackType, types.FrameType, type({}.keys()), type({}.values()), type({}.items()), type(iter([])), type(iter(())), type(iter("")), type(iter("é")), type(iter(b"")), type(iter({})), type(iter({}.items())), type(iter({}.values())), type(iter(set())), type(iter(range(1))), type(iter(range(2**70))), type(reversed([])), type(reversed({})), type(iter(int, 1)), type(iter(bytearray()))]
for c in classes:
    print(c.__name__, c.__qualname__, c.__module__, [b.__name__ for b in c.__bases__], c.__base__ and c.__base__.__name__, [m.__name__ for m in c.__mro__], repr(c), type(c).__name__, c.__flags__ & (1 << 10) != 0, c.__dictoffset__ != 0)
for c in (int, type(None), types.FunctionType, types.GeneratorType):
    for name in ("__name__", "__qualname__", "__module__", "__doc__", "__bases__", "__dict__", "__mro__", "__annotations__", "__type_params__", "newattr", "__init__"):
        print(c.__name__, name, end=": "); t(lambda: setattr(c, name, 1)); t(lambda: delattr(c, name))
for c in (int, str, list, type, types.FunctionType, dict, types.ModuleType):
    t(lambda: c.__annotations__); t(lambda: c.__type_params__); t(lambda: c.__annotate__); t(lambda: c.__abstractmethods__); t(lambda: c.__static_attributes__); t(lambda: c.__firstlineno__); t(lambda: c.__dict__["__module__"])
t(lambda: int.mro()); t(lambda: type.mro(bool)); t(lambda: type.__dict__["__name__"].__get__(int)); t(lambda: type.__dict__["__mro__"].__get__(bool)); t(lambda: type.__dict__["__dict__"].__get__(5)); t(lambda: type.__name__); t(lambda: type(type(int))); t(lambda: type.__base__); t(lambda: object.__base__); t(lambda: object.__bases__); t(lambda: int.__class__); t(lambda: (5).__class__.__class__); t(lambda: bool.__base__); t(lambda: ExceptionGroup.__mro__); t(lambda: OSError is IOError is EnvironmentError); t(lambda: (5).__name__); t(lambda: (5).__mro__); t(lambda: int().__bases__); t(lambda: object().__dict__)
