# Truth: __bool__, then __len__, then True; and their wrong answers.
# point: 5.truth
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
def cls(**m): return type("O", (), {f"__{k}__": v for k, v in m.items()})
class SubInt(int): pass
def boom(self): raise KeyError("boom")
kinds = [cls(), cls(bool=lambda s: True), cls(bool=lambda s: False), cls(bool=lambda s: 1), cls(bool=lambda s: 0), cls(bool=lambda s: None), cls(bool=lambda s: "x"), cls(bool=boom), cls(bool=None), cls(bool=5), cls(bool=lambda: True), cls(bool=staticmethod(lambda: False)), cls(bool=classmethod(lambda c: False)), cls(bool=property(lambda s: lambda: False)), cls(len=lambda s: 0), cls(len=lambda s: 2), cls(len=lambda s: -1), cls(len=lambda s: -2**80), cls(len=lambda s: 2**80), cls(len=lambda s: 1.5), cls(len=lambda s: None), cls(len=lambda s: "3"), cls(len=lambda s: True), cls(len=lambda s: SubInt(3)), cls(len=cls(index=lambda s: 4)), cls(len=lambda s: cls(index=lambda s: 4)()), cls(len=lambda s: cls(index=lambda s: "4")()), cls(len=boom), cls(len=None), cls(bool=lambda s: False, len=lambda s: 5), cls(bool=lambda s: True, len=boom), cls(len=lambda s: 2**63 - 1), cls(len=lambda s: 2**63)]
for i, k in enumerate(kinds):
    o = k(); print(i, end=" ")
    t(lambda: bool(o)); t(lambda: not o); t(lambda: 1 if o else 2); t(lambda: (o and 1, 3)[1]); t(lambda: len(o)); t(lambda: any([o])); t(lambda: all([o]))
def whiles(o):
    n = 0
    while o:
        n += 1
        if n == 2: break
    return n
t(lambda: whiles(kinds[14]())); t(lambda: whiles(kinds[1]())); t(lambda: whiles(kinds[3]()))
class I: pass
i = I(); i.__bool__ = lambda: False; i.__len__ = lambda: 0; t(lambda: bool(i)); t(lambda: len(i)); I.__len__ = lambda s: 0; t(lambda: bool(i)); I.__bool__ = lambda s: True; t(lambda: bool(i)); del I.__bool__; t(lambda: bool(i)); del I.__len__; t(lambda: bool(i))
class M(type):
    def __bool__(c): return False
    def __len__(c): return 7
class K(metaclass=M): pass
t(lambda: bool(K)); t(lambda: len(K)); t(lambda: bool(K())); t(lambda: len(K()))
class Sw:
    state = False
    def __bool__(self): Sw.state = not Sw.state; return Sw.state
s = Sw(); print([bool(s) for _ in range(4)], (s or "second") == s, s or "second", s and "x", not s, not s)
for v in (0, 0.0, -0.0, 0j, "", b"", [], (), {}, set(), frozenset(), range(0), bytearray(), memoryview(b""), None, False, float("nan"), 5e-324, " ", [0], (None,), {0: 0}, range(5, 5), object(), ..., int, len, type(None)): print(bool(v), end=" ")
print(); t(lambda: bool(NotImplemented)); t(lambda: not NotImplemented); t(lambda: 1 if NotImplemented else 2); t(lambda: bool(NotImplemented == 1)); t(lambda: bool()); t(lambda: bool(1, 2)); t(lambda: bool(x=1)); t(lambda: len(5)); t(lambda: len(None)); t(lambda: len(iter([]))); t(lambda: len(x for x in ())); t(lambda: len(map(str, []))); t(lambda: len(object)); t(lambda: len([].append)); t(lambda: K.__bool__()); t(lambda: (0).__bool__()); t(lambda: [].__bool__); t(lambda: "".__len__())
