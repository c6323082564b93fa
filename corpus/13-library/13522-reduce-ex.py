# __reduce__ and __reduce_ex__ of objects: protocols, states, new arguments, copyreg.
# point: 10.reduce
import copyreg
def attempt(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, e)
def show(value):
    if not isinstance(value, tuple): return value
    out = []
    for part in value:
        if hasattr(part, "__next__"): part = ("iter", list(part))
        elif isinstance(part, tuple): part = tuple(p.__name__ if isinstance(p, type) else p for p in part)
        elif hasattr(part, "__name__"): part = part.__name__
        out.append(part)
    return tuple(out)
class Plain: pass
class Attr:
    def __init__(self): self.a = 1
class Slots:
    __slots__ = ("x", "y")
    def __init__(self): self.x = 1
class SlotsDict(Slots):
    def __init__(self): super().__init__(); self.d = 2
class NewArgs:
    def __getnewargs__(self): return (1, 2)
class NewArgsEx:
    def __getnewargs_ex__(self): return ((1,), {"k": 2})
class L(list): pass
class D(dict): pass
class T(tuple): pass
class I(int): pass
class Get:
    def __getstate__(self): return "state"
for make in (Plain, Attr, Slots, SlotsDict, NewArgs, NewArgsEx, lambda: L([1]), lambda: D(a=1), lambda: T((1, 2)), lambda: I(5), Get, lambda: {1}, lambda: range(3), lambda: 3 + 4j, object, lambda: ValueError("v"), lambda: bytearray(b"a"), lambda: slice(1, 2, 3)):
    x = make()
    for protocol in (0, 1, 2, 4):
        attempt(f"{type(x).__name__} {protocol}", lambda: show(x.__reduce_ex__(protocol)))
    attempt(f"{type(x).__name__} reduce", lambda: show(x.__reduce__()))
for x in (len, int, Plain.__init__, Attr().__init__, [].append, iter([1, 2]), iter("ab"), reversed([1]), enumerate("a"), zip([1]), map(str, [1]), iter({1: 2}), iter(range(3)), None, ..., NotImplemented, type(None), (i for i in ()), memoryview(b"a"), {}.keys(), copyreg, lambda: 0, property(), staticmethod(len)):
    attempt(type(x).__name__, lambda: str(show(x.__reduce_ex__(2)))[:90].split(" at 0x")[0])
attempt("bad protocol", lambda: Plain().__reduce_ex__("x"))
attempt("no protocol", lambda: Plain().__reduce_ex__())
class BadNewArgs:
    def __getnewargs__(self): return [1]
class BadNewArgsEx:
    def __getnewargs_ex__(self): return (1, 2, 3)
class BadNewArgsEx2:
    def __getnewargs_ex__(self): return ([], {})
class BadNewArgsEx3:
    def __getnewargs_ex__(self): return ((), [])
class BadNewArgsEx4:
    def __getnewargs_ex__(self): return 5
for c in (BadNewArgs, BadNewArgsEx, BadNewArgsEx2, BadNewArgsEx3, BadNewArgsEx4):
    attempt(c.__name__, lambda: c().__reduce_ex__(2))
class SlotNames:
    __slots__ = ("a", "__private", "__dict__")
attempt("slot names", lambda: copyreg._slotnames(SlotNames))
attempt("slot names", lambda: copyreg._slotnames(Plain))
print(Plain.__dict__.get("__slotnames__"))
attempt("newobj", lambda: type(copyreg.__newobj__(Attr)).__name__)
attempt("reconstructor", lambda: copyreg._reconstructor(L, list, [1, 2]))
attempt("reconstructor", lambda: type(copyreg._reconstructor(Plain, object, None)).__name__)
attempt("constructor", lambda: copyreg.constructor(3))
attempt("pickle", lambda: copyreg.pickle(Plain, 3))
attempt("getstate", lambda: (Plain().__getstate__(), Attr().__getstate__(), Slots().__getstate__(), SlotsDict().__getstate__(), L([1]).__getstate__(), object().__getstate__()))
attempt("getstate args", lambda: Plain().__getstate__(1))
class OverridesReduce(Plain):
    def __reduce__(self): return "a string"
attempt("calls __reduce__", lambda: OverridesReduce().__reduce_ex__(4))
x = Plain()
x.__reduce__ = len
attempt("instance reduce", lambda: show(x.__reduce_ex__(2)))
