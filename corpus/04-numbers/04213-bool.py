# bool: construction, truth of objects, arithmetic and its place among the numbers.
def t(f):
    try:
        r = f()
        print(repr(r), type(r).__name__)
    except Exception as e:
        print(type(e).__name__, e)


class B:
    def __init__(self, v):
        self.v = v

    def __bool__(self):
        return self.v


class L:
    def __init__(self, v):
        self.v = v

    def __len__(self):
        return self.v


class Both(B):
    def __len__(self):
        raise ValueError("not asked")


class No:
    __bool__ = None


class NoLen:
    __len__ = None


for o in [0, 1, -1, 2**100, 0.0, -0.0, 1e-300, float("nan"), 0j, 1j, "", " ", "0", b"", b"\0", [], [0], (), ((),), {}, {0: 0}, set(), frozenset([0]), range(0), range(1), range(5, 1), None, ..., NotImplemented if False else 1, object(), int, B(True), B(False), Both(True), L(0), L(5), bytearray(), memoryview(b""), iter([])]:
    print(bool(o), not o, 1 if o else 0, end="; ")
print()
for o in [B(1), B(None), B("x"), L(-1), L("x"), L(2.0), L(2**70), L(True), No(), NoLen()]:
    t(lambda: bool(o)), t(lambda: not o), t(lambda: o and 1), t(lambda: len(o))
t(lambda: bool()), t(lambda: bool(1, 2)), t(lambda: bool(x=1)), t(lambda: bool("False")), t(lambda: True + True), t(lambda: True * 3), t(lambda: True / 2), t(lambda: True // 1), t(lambda: True % 2), t(lambda: True**2), t(lambda: -False), t(lambda: abs(True)), t(lambda: True == 1.0), t(lambda: True is 1 if False else True), t(lambda: True < 2), t(lambda: sum([True, False, True])), t(lambda: "ab"[True]), t(lambda: "ab" * True), t(lambda: [1, 2][False]), t(lambda: {1: "a", True: "b"}), t(lambda: {True, 1, 1.0}), t(lambda: max(True, 1)), t(lambda: max(1, True)), t(lambda: True.real), t(lambda: True.numerator), t(lambda: True.bit_length()), t(lambda: True.to_bytes()), t(lambda: True.conjugate()), t(lambda: True.as_integer_ratio()), t(lambda: int(True)), t(lambda: float(True)), t(lambda: complex(True)), t(lambda: str(True)), t(lambda: repr(False)), t(lambda: hash(True)), t(lambda: hex(True)), t(lambda: chr(True)), t(lambda: round(True)), t(lambda: divmod(True, 2)), t(lambda: True and 5), t(lambda: False or "x"), t(lambda: True & 1.0), t(lambda: True.__and__(False)), t(lambda: True.__and__(1)), t(lambda: True.__or__("a")), t(lambda: True.__xor__(False)), t(lambda: bool.from_bytes(b"\0")), t(lambda: bool.from_bytes(b"\5")), t(lambda: bool.__mro__), t(lambda: isinstance(True, int)), t(lambda: issubclass(bool, int)), t(lambda: type(True)(0)), t(lambda: type("S", (bool,), {}))
t(lambda: "%d %s %r %x %5.1f" % (True, True, True, True, True)), t(lambda: f"{True} {True:d} {True:>6} {True!s:>6} {False:x} {True:.2f}"), t(lambda: format(True, "s")), t(lambda: [*map(bool, [0, 1, "", "a"])]), t(lambda: any([]) is False and all([]) is True)
