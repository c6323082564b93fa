# Calls of generator functions, coroutine functions and their methods with wrong arguments.
# point: 1.generator-and-coroutine-calls
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
def gen(a, b=2, *, c=3): x = yield a; return (x, b, c)
async def co(a, *, k): return a, k
async def agen(a): yield a
t(lambda: gen()); t(lambda: gen(1, 2, 3)); t(lambda: gen(1, d=2)); t(lambda: type(gen(1)).__name__); t(lambda: co()); t(lambda: co(1)); t(lambda: co(1, 2, k=3)); t(lambda: agen()); t(lambda: agen(1, 2)); t(lambda: list(gen(5)))
g = gen(1); t(lambda: g()); t(lambda: g.send()); t(lambda: g.send(1)); t(lambda: g.send(1, 2)); t(lambda: g.send(None)); t(lambda: g.send("sent")); t(lambda: g.send(None)); t(lambda: next(g)); t(lambda: g.throw()); t(lambda: g.throw(1)); t(lambda: g.throw(ValueError)); t(lambda: g.throw(ValueError("v"))); t(lambda: g.close(1)); t(lambda: g.close()); t(lambda: g.__next__(1)); t(lambda: g.__iter__() is g); t(lambda: g.nope); t(lambda: setattr(g, "x", 1)); t(lambda: setattr(g, "gi_running", 1)); t(lambda: len(g)); t(lambda: g[0]); t(lambda: g + g); t(lambda: g == g); t(lambda: bool(g)); g.__name__ = "renamed"; t(lambda: g.__name__); t(lambda: setattr(g, "__name__", 5)); t(lambda: delattr(g, "__name__")); t(lambda: setattr(g, "__qualname__", None)); t(lambda: g.gi_code.co_name); t(lambda: type(g)()); t(lambda: type("G", (type(g),), {}))
c = co(1, k=2); t(lambda: c()); t(lambda: next(c)); t(lambda: iter(c)); t(lambda: list(c)); t(lambda: [*c]); t(lambda: c.send(1)); t(lambda: c.send(None)); t(lambda: c.send(None)); t(lambda: c.close()); t(lambda: c.throw(ValueError)); t(lambda: type(c).__name__); t(lambda: c.cr_running); t(lambda: c.cr_await)
a = agen(1); t(lambda: next(a)); t(lambda: iter(a)); t(lambda: a.asend()); t(lambda: a.__anext__(1)); t(lambda: type(a.__anext__()).__name__); t(lambda: a()); t(lambda: list(a)); t(lambda: a.ag_running)
class C:
    def m(self): yield self.__class__.__name__
    @classmethod
    def c(cls, x): yield cls, x
    @staticmethod
    def s(): yield 1
    def __iter__(self): yield from "it"
    def __call__(self, n): yield n
    @property
    def p(self): yield "p"
    def __getitem__(self, i): yield i
    def __enter__(self): yield 1
    def __len__(self): yield 1
    def __eq__(self, o): yield 1
    def __add__(self, o): yield o
o = C(); t(lambda: list(o.m())); t(lambda: o.m(1)); t(lambda: list(C.c(2))[0][1]); t(lambda: C.c()); t(lambda: list(C.s())); t(lambda: list(o)); t(lambda: list(o(5))); t(lambda: o()); t(lambda: list(o.p)); t(lambda: list(o[3])); t(lambda: len(o)); t(lambda: type(o == 1).__name__); t(lambda: bool(o == 1)); t(lambda: list(o + 7)); t(lambda: C.m()); t(lambda: list(C.m(o)))
