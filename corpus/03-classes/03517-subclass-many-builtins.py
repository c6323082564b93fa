# Every built-in class that may be subclassed: an instance with attributes of its own.
# point: 7.builtin-subclasses
import types, collections, functools, itertools, io, operator, weakref, random
bases = [object, int, float, complex, str, bytes, bytearray, tuple, list, dict, set, frozenset, type, property, classmethod, staticmethod,
         super, enumerate, zip, map, filter, reversed, BaseException, Exception, OSError, UnicodeDecodeError, StopIteration, SystemExit,
         ExceptionGroup, SyntaxError, ImportError, types.ModuleType, types.SimpleNamespace, collections.deque, collections.defaultdict,
         collections.OrderedDict, functools.partial, itertools.count, itertools.chain, itertools.cycle, itertools.islice, itertools.product,
         io.BytesIO, io.StringIO, weakref.ref, random.Random, types.GenericAlias]
refused = [bool, range, slice, memoryview, type(None), types.FunctionType, types.MethodType, types.CodeType, types.CellType,
           types.GeneratorType, types.CoroutineType, types.MappingProxyType, types.BuiltinFunctionType, types.TracebackType, types.FrameType,
           types.EllipsisType, types.NotImplementedType, types.UnionType, operator.itemgetter, operator.attrgetter, itertools.tee([])[0].__class__,
           types.GetSetDescriptorType, types.WrapperDescriptorType, types.MemberDescriptorType]
for base in bases:
    try:
        sub = type("Sub" + base.__name__, (base,), {"extra": lambda self: "extra"})
        print(base.__name__, sub.__mro__[1] is base, sub.__base__ is base, issubclass(sub, base), "__dict__" in sub.__dict__ or "no dict")
    except TypeError as e:
        print(base.__name__, e)
for base in refused:
    try:
        type("Sub", (base,), {})
        print(base.__name__, "allowed")
    except TypeError as e:
        print(e)
arguments = {int: (3,), list: ("ab",), dict: ({1: 2},), set: ((1,),), tuple: ("ab",), frozenset: ((1,),), str: ("text",), bytes: (b"b",), bytearray: (b"c",),
             float: (1.5,), complex: (1j,), enumerate: ("ab",), zip: ("ab", "cd"), map: (str, [1]), filter: (None, [0, 1]),
             collections.deque: ([1],), itertools.count: (3,), functools.partial: (pow, 2), types.ModuleType: ("m",), ExceptionGroup: ("g", [KeyError(1)])}
for base, args in arguments.items():
    class Sub(base):
        def __repr__(self): return "<" + type(self).__mro__[1].__name__ + " sub>"
        def extra(self): return self.attribute * 2
    x = Sub(*args)
    x.attribute = 4
    print(x, x.extra(), x.__dict__, isinstance(x, base), base.__repr__(x).replace("__main__.", "")[:24].split(" at ")[0])
    class Slotted(base):
        __slots__ = ()
    y = Slotted(*args)
    try:
        y.attribute = 1
        print("has a dictionary")
    except AttributeError as e:
        print(e)
for base in (int, tuple, bytes, str, list):
    try:
        type("X", (base,), {"__slots__": ("a",)})
        print(base.__name__, "takes slots")
    except TypeError as e:
        print(e)
