# Generators closed or collected inside try/finally and with: what runs, in which order.
# point: 9.closed-suspended
import gc
log = []
class CM:
    def __init__(self, name): self.name = name
    def __enter__(self): log.append("enter " + self.name); return self
    def __exit__(self, kind, value, tb): log.append(f"exit {self.name} {kind.__name__ if kind else None}")
def nested():
    try:
        with CM("a"):
            try:
                with CM("b"):
                    yield 1
            finally:
                log.append("inner finally")
    except GeneratorExit as e:
        log.append("caught " + repr(e))
        raise
    finally:
        log.append("outer finally")
g = nested()
next(g)
print(g.close(), log)
log.clear()
def collected():
    for i in range(20):
        g = nested()
        next(g)
collected()
gc.collect()
print(len(log) // 20 > 0, set(log) == {"enter a", "enter b", "exit b GeneratorExit", "inner finally", "exit a GeneratorExit", "caught GeneratorExit()", "outer finally"})
log.clear()
def never_started():
    try:
        yield 1
    finally:
        log.append("never")
g = never_started()
print(g.close(), g.close(), log, list(g))
def returning_in_finally():
    try:
        yield 1
    finally:
        return "swallowed"
g = returning_in_finally()
next(g)
print(g.close())
def yields_in_finally():
    try:
        yield 1
    finally:
        yield 2
g = yields_in_finally()
next(g)
try:
    g.close()
except RuntimeError as e:
    print(e)
try:
    next(g)
except GeneratorExit as e:
    print(repr(e))
def loop_breaks():
    for i in range(10):
        try:
            yield i
        finally:
            log.append(i)
for i in (g := loop_breaks()):
    if i == 2: break
print(log)
g.close()
print(log)
log.clear()
def delegate():
    try:
        yield from nested()
    finally:
        log.append("delegate finally")
g = delegate()
next(g)
g.close()
print(log)
log.clear()
def handler_active():
    try:
        raise KeyError("k")
    except KeyError:
        try:
            yield
        finally:
            log.append("handled finally")
g = handler_active()
next(g)
g.close()
print(log)
def close_inside():
    yield me.close()
me = close_inside()
try:
    next(me)
except ValueError as e:
    print(e)
def reraise_same():
    try:
        yield
    except GeneratorExit as e:
        raise e
g = reraise_same()
next(g)
print(g.close())
def raises_new():
    try:
        yield
    finally:
        raise OSError("while closing")
g = raises_new()
next(g)
try:
    g.close()
except OSError as e:
    print(e, repr(e.__context__))
print(next(g, "finished"))
def subclass_exit():
    class Exit(GeneratorExit): pass
    try:
        yield
    except GeneratorExit:
        raise Exit("other exit")
g = subclass_exit()
next(g)
print(g.close())
