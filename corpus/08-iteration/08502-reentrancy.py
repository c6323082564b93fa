# A generator that is running refuses next, send, throw and close, from wherever they come.
# point: 9.re-entrancy
def attempt(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, e)
def g():
    for operation in (lambda: next(it), lambda: it.send(1), lambda: it.send(None), lambda: it.throw(KeyError("x")), lambda: it.close(), lambda: list(it), lambda: it.gi_running):
        attempt("inside", operation)
    yield 1
    yield 2
it = g()
print(next(it), next(it))
def through_callback():
    yield from map(lambda x: next(cb), [1])
cb = through_callback()
attempt("callback", lambda: next(cb))
attempt("after", lambda: next(cb))
def mutual_a():
    yield from b_gen
def mutual_b():
    yield from a_gen
a_gen, b_gen = mutual_a(), mutual_b()
attempt("mutual", lambda: next(a_gen))
def self_delegating():
    yield from me
me = self_delegating()
attempt("self", lambda: next(me))
class Iter:
    def __iter__(self): return self
    def __next__(self): return next(owner)
def owner_gen():
    for x in Iter(): yield x
owner = owner_gen()
attempt("iterator", lambda: next(owner))
def in_finally():
    try:
        yield 1
    finally:
        attempt("in finally", lambda: fin.close())
        attempt("in finally", lambda: next(fin))
fin = in_finally()
next(fin)
fin.close()
def in_except():
    try:
        yield 1
    except KeyError:
        attempt("in except", lambda: exc.throw(ValueError))
        yield 2
exc = in_except()
next(exc)
print(exc.throw(KeyError))
class Repr:
    def __repr__(self): return str(next(rep, "default"))
def repr_gen():
    yield repr(Repr())
rep = repr_gen()
attempt("repr", lambda: next(rep))
def key_gen():
    yield sorted([1, 2], key=lambda x: next(key))
key = key_gen()
attempt("sort key", lambda: next(key))
gx = (next(gx) for _ in range(2))
attempt("expression", lambda: next(gx))
attempt("expression", lambda: next(gx, "default"))
async def coro(): c.send(None)
c = coro()
attempt("coroutine", lambda: c.send(None))
