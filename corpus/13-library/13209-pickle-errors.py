# What pickle refuses, and in which words.
import pickle, sys
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e), str(e).split(" at 0x")[0], [n.split(" at 0x")[0] for n in getattr(e, "__notes__", [])], type(e.__cause__).__name__)
class A: pass
def loc():
    class L: pass
    return L
lam = lambda: 0
t(lambda: pickle.dumps(lam)); t(lambda: pickle.dumps([1, {2: lam}])); t(lambda: pickle.dumps((x for x in ()))); t(lambda: pickle.dumps(loc())); t(lambda: pickle.dumps(loc()())); t(lambda: pickle.dumps(sys)); t(lambda: pickle.dumps(A, 6)); t(lambda: pickle.loads(b"")); t(lambda: pickle.loads(b"\x80\x04")); t(lambda: pickle.loads(b"zzz")); t(lambda: pickle.loads(b"\x80\x09.")); t(lambda: pickle.loads("a")); t(lambda: pickle.loads(b"cnomod\nx\n.")); t(lambda: pickle.loads(b"cbuiltins\nnope\n.")); t(lambda: pickle.loads(b"0.")); t(lambda: pickle.loads(b".")); t(lambda: pickle.loads(b"h\x05.")); t(lambda: pickle.loads(b"I5")); t(lambda: pickle.loads(b"\x8c\x05ab.")); t(lambda: pickle.dump(1, 3)); t(lambda: pickle.load(3)); t(lambda: pickle.loads(b"(.")); t(lambda: pickle.loads(b"\xff."))
class R:
    def __init__(self, v): self.v = v
    def __reduce__(self): return self.v
for v in [3, (), (1,), (int, 1), (int, (), None, 1), (int, (), 1), (int, (), None, None, None, None, 1), (int, (), None, None, 5), (1, ()), (int, (), {"a": 1}), (int, (), None, None, None, 3)]: t(lambda: pickle.dumps(R(v)))
class S:
    __slots__ = ("a",)
s = S(); s.a = 1
t(lambda: pickle.dumps(s, 0)); t(lambda: pickle.dumps(A.__dict__)); t(lambda: pickle.dumps({1: 2}.keys())); t(lambda: pickle.dumps([1, (2, {3: [lam]})])); t(lambda: pickle.dumps({lam}))
class Fails:
    def __getstate__(self): raise ValueError("no state")
t(lambda: pickle.dumps(Fails())); t(lambda: pickle.dumps([Fails()]))
class Swapped: pass
old = Swapped
class Swapped: pass
t(lambda: pickle.dumps(old)); t(lambda: pickle.dumps(old()))
gone = type("Gone", (), {}); t(lambda: pickle.dumps(gone)); t(lambda: pickle.dumps(gone()))
