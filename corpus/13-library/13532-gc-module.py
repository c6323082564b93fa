# The module gc as far as programs see it: switching, thresholds, tracking, callbacks, frozen objects.
# point: 10.del-order
import gc, weakref
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(gc.isenabled(), gc.disable(), gc.isenabled(), gc.enable(), gc.isenabled())
print(type(gc.collect()).__name__, gc.collect(0) >= 0, gc.collect(1) >= 0, gc.collect(generation=2) >= 0)
attempt(lambda: gc.collect(3))
attempt(lambda: gc.collect(-1))
attempt(lambda: gc.collect("x"))
attempt(lambda: gc.collect(1, 2))
saved = gc.get_threshold()
print(len(saved), all(isinstance(x, int) for x in saved))
gc.set_threshold(1000, 20, 30)
print(gc.get_threshold()[:2])
gc.set_threshold(*saved)
attempt(lambda: gc.set_threshold())
attempt(lambda: gc.set_threshold("x"))
print(len(gc.get_count()), gc.get_debug(), gc.garbage, len(gc.get_stats()), sorted(gc.get_stats()[0]))
class A: pass
for x in (1, "s", None, 1.5, b"b", [], {}, (), (1,), A(), A, {1}, lambda: 0, len):
    print(type(x).__name__, gc.is_tracked(x) if not isinstance(x, (tuple, dict, float)) else "-", end="; ")
print()
class Node:
    def __init__(self): self.me = self
refs = []
def cycle():
    for i in range(30):
        n = Node()
        refs.append(weakref.ref(n))
cycle()
gc.collect()
print(sum(r() is None for r in refs) > 20)
seen = []
def callback(phase, info): seen.append((phase, sorted(info)))
gc.callbacks.append(callback)
gc.collect()
gc.callbacks.remove(callback)
print(seen[:2])
class Del:
    log = []
    def __init__(self): self.me = self
    def __del__(self): Del.log.append(gc.is_finalized(self))
def dels():
    for i in range(30): Del()
dels()
gc.collect()
print(len(Del.log) > 20, set(Del.log), gc.is_finalized(A()), gc.is_finalized(3))
gc.freeze()
print(gc.get_freeze_count() >= 0)
gc.unfreeze()
print(gc.get_freeze_count())
a = A()
a.link = [1]
print(any(x is a.__dict__ or x is a.link or x is A for x in gc.get_referents(a)), [1] in gc.get_referents([[1], 2]), gc.get_referents(), gc.get_referents(1))
print(isinstance(gc.get_objects(), list))
attempt(lambda: gc.get_objects(generation=5))
print(gc.DEBUG_STATS, gc.DEBUG_COLLECTABLE, gc.DEBUG_UNCOLLECTABLE, gc.DEBUG_SAVEALL, gc.DEBUG_LEAK)
gc.set_debug(0)
attempt(lambda: gc.set_debug("x"))
