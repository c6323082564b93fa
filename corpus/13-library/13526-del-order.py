# __del__: called once, resurrection, cycles, weak references first, and what it sees.
# point: 10.del-order
import gc, weakref, sys
log = []
class D:
    def __init__(self, name): self.name = name
    def __del__(self): log.append(self.name)
def many(make, n=25):
    for i in range(n): make()
def scrub(n): return n and scrub(n - 1)
def run(make):
    def inner(): many(make)
    gc.collect()
    log.clear()
    inner()
    scrub(100)
    gc.collect()
    # Objects of an earlier call may have lived until now.
    out = sorted(set(log) - seen)
    seen.update(out)
    log.clear()
    return out
seen = set()
print(run(lambda: D("plain")))
def cycle():
    a, b = D("a"), D("b")
    a.other, b.other = b, a
print(run(cycle))
saved = []
class Resurrects:
    count = 0
    def __del__(self):
        Resurrects.count += 1
        if len(saved) < 1: saved.append(self)
def resurrect(): Resurrects()
many(resurrect)
gc.collect()
n = Resurrects.count
print(n > 0, len(saved), type(saved[0]).__name__)
saved.clear()
gc.collect()
print(Resurrects.count >= n)
class Base:
    def __del__(self): log.append("base")
class Derived(Base):
    def __del__(self):
        log.append("derived")
        super().__del__()
print(run(Derived))
class Added: pass
def added():
    x = Added()
many(added)
Added.__del__ = lambda self: log.append("added later")
print(run(added))
class OnInstance: pass
def on_instance():
    x = OnInstance()
    x.__del__ = lambda: log.append("never")
print(run(on_instance))
class Slots:
    __slots__ = ("x",)
    def __del__(self): log.append(("slots", self.x))
def slots():
    s = Slots()
    s.x = 1
print(run(slots))
class Halfway:
    def __init__(self): raise ValueError("init fails")
    def __del__(self): log.append(("halfway", hasattr(self, "anything")))
def halfway():
    try:
        Halfway()
    except ValueError:
        pass
print(run(halfway))
class NewFails:
    def __new__(cls): raise ValueError("new fails")
    def __del__(self): log.append("never")
def new_fails():
    try:
        NewFails()
    except ValueError:
        pass
print(run(new_fails))
class SeesException:
    def __del__(self): log.append(repr(sys.exception()))
def during():
    try:
        raise KeyError("k")
    except KeyError:
        SeesException()
during_log = run(during)
print(set(during_log) <= {"None", "KeyError('k')"})
d = D("deleted by name")
d.__del__()
print(log, d.name)
log.clear()
class Gen:
    def __del__(self): log.append("gen finalized")
def gen():
    def g(x):
        try:
            yield x
        finally:
            log.append("generator closed")
    it = g(Gen())
    next(it)
print(run(gen))
class List(list):
    def __del__(self): log.append(("list", len(self)))
print(run(lambda: List([1, 2])))
class Exc(Exception):
    def __del__(self): log.append("exception gone")
def raises():
    try:
        raise Exc
    except Exc:
        pass
print(run(raises))
print(gc.isenabled(), gc.collect() >= 0, gc.is_tracked([]) , gc.is_tracked(1), type(gc.get_threshold()).__name__, gc.garbage)
gc.disable()
print(gc.isenabled())
gc.enable()
class AtExit:
    def __del__(self): print("at exit")
kept_to_the_end = AtExit()
