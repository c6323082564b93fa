# sys.set_asyncgen_hooks and asynchronous generators that are dropped while suspended.
# point: 11.async-generator
import sys, gc
def step(x):
    try:
        while True: x.send(None)
    except StopIteration as e:
        return e.value
log = []
async def agen(n=3):
    try:
        for i in range(n): yield i
    finally:
        log.append("finally")
def attempt(label, f):
    try:
        print(label, repr(f()))
    except BaseException as e:
        print(label, type(e).__name__, e)
print(sys.get_asyncgen_hooks())
firsts = []
sys.set_asyncgen_hooks(firstiter=lambda g: firsts.append(g.__name__))
g = agen()
print(firsts)
print(step(g.asend(None)), firsts)
print(step(g.asend(None)), firsts)
h = agen()
x = h.asend(None)
print(firsts)
x.close()
print(firsts)
k = agen()
k.aclose()
print(firsts)
k2 = agen()
k2.athrow(KeyError).close()
print(len(firsts))
sys.set_asyncgen_hooks(None, None)
print(sys.get_asyncgen_hooks())
finalized = []
sys.set_asyncgen_hooks(finalizer=lambda g: finalized.append((g.__name__, type(g).__name__)))
def drop():
    for i in range(20):
        g = agen()
        step(g.asend(None))
drop()
gc.collect()
print(len(finalized) > 0, set(finalized), log)
def finished():
    for i in range(5):
        g = agen(1)
        step(g.asend(None))
        try:
            step(g.asend(None))
        except StopAsyncIteration:
            pass
n = len(finalized)
finished()
gc.collect()
print(len(finalized) - n, set(log))
log.clear()
closing = []
sys.set_asyncgen_hooks(finalizer=lambda g: closing.append(g.aclose()))
drop()
gc.collect()
print(len(closing) > 0, log)
for c in closing: step(c)
print(set(log), len(log) == len(closing))
sys.set_asyncgen_hooks(firstiter=None, finalizer=None)
def bad(g): raise ValueError("from hook")
sys.set_asyncgen_hooks(firstiter=bad)
attempt("bad firstiter", lambda: step(agen().asend(None)))
sys.set_asyncgen_hooks(None, None)
for args, kw in [((3,), {}), ((None, "x"), {}), ((), {"firstiter": 5}),]:
    attempt("arguments", lambda: sys.set_asyncgen_hooks(*args, **kw))
hooks = sys.get_asyncgen_hooks()
print(type(hooks).__name__, hooks.firstiter, hooks.finalizer, len(hooks), tuple(hooks))
