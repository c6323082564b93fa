# Methods of built-in objects as values: kept, compared, bound, called later.
# point: 1.builtin-methods
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
l = [3]; ap = l.append; ap(1); ap(2); print(l, ap.__self__ is l, ap.__name__, ap.__qualname__, ap == l.append, ap is l.append, ap == [3, 1, 2].append, hash(ap) == hash(l.append), l.append == l.extend, ap != l.append)
u = "abc".upper; print(u(), u.__self__, "x".join.__self__, u == "abc".upper, {u: 1}.get("abc".upper)); g = {"a": 1}.get; print(g("a"), g("b", 5), list(map(g, "ab")), sorted("ba", key={"a": 2, "b": 1}.__getitem__)); p = [1, 2, 3].pop; print(p(), p(0), p()); t(p); t(lambda: p(1, 2)); t(lambda: p("x")); t(lambda: p(x=1))
class L(list):
    def append(self, x): super().append(("wrapped", x))
    def plain(self): return self.append
x = L(); x.append(1); list.append(x, 2); x.plain()(3); x.extend([4]); x += [5]; x.insert(0, 0); print(x); m = super(L, x).append; m(6); print(x, m.__self__ is x, type(m).__name__)
t(lambda: list.append(5, 1)); t(lambda: list.append.__get__(l)(9)); print(l); t(lambda: list.append.__get__("s")); t(lambda: list.append.__get__(None, list) is list.append); t(lambda: list.append.__call__(l, 10)); print(l); t(lambda: str.upper.__get__("q", str)()); t(lambda: int.__add__.__get__(5)(6)); t(lambda: int.__add__.__get__("s")); t(lambda: (5).__add__.__self__); t(lambda: (5).__add__ == (5).__add__); t(lambda: (5).__add__ == (6).__add__); t(lambda: hash((5).__add__) == hash((5).__add__)); t(lambda: int.__add__ == int.__add__); t(lambda: int.__add__ is int.__add__); t(lambda: str.upper is str.upper); t(lambda: list.append < list.extend); t(lambda: ap < ap)
class Own: up = str.upper; ln = len; ap = l.append; mk = dict.fromkeys; add = int.__add__
o = Own(); t(lambda: o.up()); t(lambda: Own.up("z")); t(lambda: o.ln("abc")); t(lambda: o.ap(7)); t(lambda: o.mk("ab")); t(lambda: getattr(o, "add")); t(lambda: Own.add(1, 2)); print(l)
class S(str): up2 = str.upper
t(lambda: S("sub").up2()); t(lambda: S("x").upper().__class__.__name__); t(lambda: dict.fromkeys("ab", 0)); t(lambda: {}.fromkeys("a")); t(lambda: type({}.fromkeys).__name__); t(lambda: dict.fromkeys.__self__); t(lambda: {}.fromkeys == dict.fromkeys); t(lambda: int.from_bytes == bool.from_bytes); t(lambda: bool.from_bytes(b"\1")); t(lambda: str.maketrans("a", "b")); t(lambda: "".maketrans("a", "b", "c")); t(lambda: bytes.fromhex("4142")); t(lambda: bytearray.fromhex("41").append(66)); t(lambda: float.fromhex("0x1p4")); t(lambda: dict.__class_getitem__(int)); t(lambda: object.__subclasshook__(1)); t(lambda: object.__init_subclass__()); t(lambda: int.__subclasshook__()); t(lambda: object.__format__(o, "")[:1]); t(lambda: object.__sizeof__(5) > 0); t(lambda: object.__dir__(5)[:0]); t(lambda: object.__hash__(5) != 0); t(lambda: object.__repr__(5)[:11]); t(lambda: object.__str__("s")); t(lambda: object.__eq__(5, 5)); t(lambda: object.__eq__(5, 6)); t(lambda: object.__ne__(5, 6)); t(lambda: object.__new__(Own).__class__.__name__); t(lambda: object.__getattribute__(o, "ln")("ab")); t(lambda: object.__class__); t(lambda: object.__doc__ is not None or True)
