# in: __contains__, then __iter__, then __getitem__; identity first; refusals.
# point: 5.containment
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class C:
    def __contains__(self, x): print(" contains", x); return x
class It:
    def __iter__(self): print(" iter"); return iter([1, 2, 3])
class G:
    def __getitem__(self, i):
        print(" getitem", i)
        if i >= 3: raise IndexError
        return i * 10
class GStop:
    def __getitem__(self, i): raise StopIteration
class GErr:
    def __getitem__(self, i): raise KeyError(i)
class Both(It):
    def __getitem__(self, i): print(" never"); raise IndexError
class All(Both):
    def __contains__(self, x): return NotImplemented if x is None else []
class NoneC(It): __contains__ = None
class NoneI(G): __iter__ = None
class ItBad:
    def __iter__(self): return 5
class ItRaise:
    def __iter__(self): raise ZeroDivisionError("iter")
class ItNext:
    def __iter__(self): return self
    def __next__(self): raise ValueError("next")
class CRaise:
    def __contains__(self, x): raise LookupError("contains")
class CBad:
    def __contains__(self, x): return BadBool()
class BadBool:
    def __bool__(self): return "no"
class CArgs:
    def __contains__(self): return True
class Empty: pass
inst = Empty(); inst.__contains__ = lambda x: True
for o in (C(), It(), G(), GStop(), GErr(), Both(), All(), NoneC(), NoneI(), ItBad(), ItRaise(), ItNext(), CRaise(), CBad(), CArgs(), Empty(), inst, 5, None, iter([1, 2]), (x for x in (0, 20)), Empty, len):
    print(type(o).__name__); t(lambda: 20 in o); t(lambda: 20 not in o); t(lambda: 0 in o); t(lambda: None in o)
t(lambda: "a" in "abc"); t(lambda: "" in ""); t(lambda: 1 in "abc"); t(lambda: b"a" in "abc"); t(lambda: b"a" in b"abc"); t(lambda: 97 in b"abc"); t(lambda: 300 in b"abc"); t(lambda: -1 in b"abc"); t(lambda: "a" in b"abc"); t(lambda: None in b"abc"); t(lambda: 1.0 in b"abc"); t(lambda: [] in {}); t(lambda: [] in set()); t(lambda: {} in set()); t(lambda: set() in {frozenset()}); t(lambda: 1 in 2); t(lambda: 3 in range(5)); t(lambda: 3.0 in range(5)); t(lambda: 3.5 in range(5)); t(lambda: "3" in range(5)); t(lambda: True in range(2)); t(lambda: 2**80 in range(2**81)); t(lambda: 5 in range(0, 10, 2)); t(lambda: 1 in {1.0: 2}); t(lambda: (1, 2) in {1: 2}.items()); t(lambda: (1, 3) in {1: 2}.items()); t(lambda: 1 in {1: 2}.items()); t(lambda: [] in {1: 2}.items()); t(lambda: ([], 1) in {1: 2}.items()); t(lambda: [] in {1: 2}.keys()); t(lambda: [] in {1: []}.values()); t(lambda: 97 in memoryview(b"a")); t(lambda: 98 in bytearray(b"a")); t(lambda: "e" in Exception); t(lambda: int in [int]); t(lambda: 1 in (2, 3) or 4)
class EqTrue:
    def __eq__(self, o): print(" eq", type(o).__name__); return True
class EqLog:
    def __init__(self, n): self.n = n
    def __eq__(self, o): print(" eq", self.n); return False
e = EqLog("e"); print(e in [EqLog("x"), e]); print(e in (EqLog("y"),)); print(EqTrue() in [1]); print(1 in [EqTrue()]); print(EqTrue() in iter([None])); print([1, EqLog("z")].index(EqTrue())); print([EqLog("w"), e].count(e)); print(e in {1: EqLog("v"), 2: e}.values())
it = iter([1, 2, 3, 4]); print(2 in it, list(it), 9 in it)
class M(type):
    def __contains__(c, x): return x == "meta"
class K(metaclass=M): pass
t(lambda: "meta" in K); t(lambda: 1 in K); t(lambda: 1 in K()); t(lambda: K.__contains__("meta")); Empty.__contains__ = lambda s, x: x; t(lambda: 1 in Empty()); t(lambda: 0 in Empty()); Empty.__contains__ = None; t(lambda: 1 in Empty()); Empty.__contains__ = 5; t(lambda: 1 in Empty())
import operator
t(lambda: operator.contains([1], 1)); t(lambda: operator.contains(1, [1])); t(lambda: operator.countOf([1, 1.0, True, "a"], 1)); t(lambda: operator.indexOf([5, 6], 6)); t(lambda: operator.indexOf([5, 6], 7)); t(lambda: operator.countOf(5, 1)); t(lambda: operator.indexOf(iter("ab"), "b"))
