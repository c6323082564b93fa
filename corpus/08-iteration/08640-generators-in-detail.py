# Generators: send, throw, close, delegation, re-entrancy, collection while suspended.
# point: 9.in-detail
import gc, sys
def show(f, *args, **kwargs):
    try:
        return repr(f(*args, **kwargs))
    except BaseException as e:
        return f"{type(e).__name__}: {e}" + (f" from {type(e.__context__).__name__}" if e.__context__ else "")
def count():
    got = []
    try:
        while True:
            try: got.append((yield len(got)))
            except ValueError as e: got.append(str(e))
    except GeneratorExit: print("closed", got); raise
    finally: print("finally")
g = count(); print(show(g.send, 1), next(g), g.send("a"), g.throw(ValueError("v")), g.throw(ValueError, "w"), g.gi_running, g.gi_suspended, g.gi_yieldfrom, g.close(), show(next, g), show(g.send, 1), show(g.throw, KeyError("k")), g.close(), g.gi_suspended, g.gi_frame)
def ignoring():
    while True:
        try: yield 1
        except GeneratorExit: pass
i = ignoring(); next(i); print(show(i.close)); 
def returns():
    try: yield 1
    except GeneratorExit: return "value"
r = returns(); next(r); print(r.close(), show(next, r))
def plain():
    yield 1
    return "done"
p = plain(); print(next(p), show(next, p), show(next, p), next(p, "default"), list(p)); q = plain(); print(show(q.throw, KeyError("early")), show(next, q), show(q.throw, 5), show(plain().throw, ValueError, "x", 5), show(plain().throw))
def stops():
    yield 1
    raise StopIteration("inside")
s = stops(); next(s); print(show(next, s))
def inner():
    try:
        x = yield "i1"
        print("sent", x)
        yield "i2"
    except ValueError as e: print("inner caught", e); yield "i3"
    except GeneratorExit: print("inner closed"); raise
    return "inner result"
def outer():
    try: r = yield from inner()
    except KeyError as e: print("outer caught", e); r = "from key"
    yield ("outer", r)
o = outer(); print(next(o), o.gi_yieldfrom is not None, o.send("s"), next(o), o.gi_yieldfrom); o = outer(); next(o); print(o.throw(ValueError("v")), next(o)); o = outer(); next(o); print(o.throw(KeyError("k"))); o = outer(); next(o); o.close(); o = outer(); next(o); print(show(o.throw, GeneratorExit), show(next, o))
class It:
    def __iter__(self): return self
    def __next__(self): return "n"
class Full(It):
    def send(self, v): return ("send", v)
    def throw(self, e): return ("throw", type(e).__name__ if not isinstance(e, type) else e.__name__)
    def close(self): print("Full.close")
def deleg(x): return (yield from x)
d = deleg(It()); print(next(d), show(d.send, 1)); d = deleg(It()); next(d); print(show(d.throw, ValueError("v"))); d = deleg(Full()); print(next(d), d.send(2), d.throw(ValueError("z")), show(d.throw, GeneratorExit)); d = deleg(Full()); next(d); d.close(); print(show(deleg([1]).send, 1), list(deleg("ab")), show(next, deleg(5)))
def reenter():
    yield next(me)
me = reenter(); print(show(next, me), show(next, me))
def reenter_deleg(): yield from Calls()
class Calls(It):
    def __next__(self): return show(next, me2)
    def throw(self, e): return show(next, me2)
    def close(self): print("in close:", show(next, me2))
me2 = reenter_deleg(); print(next(me2), me2.throw(ValueError())); me2.close()
def handling():
    try: raise KeyError("k")
    except KeyError:
        yield sys.exception()
        try: yield 2
        except ValueError as e: yield ("context", repr(e.__context__))
    yield sys.exception()
h = handling()
try: raise IndexError("outside")
except IndexError:
    print(next(h), sys.exception()); next(h); print(h.throw(ValueError("v")), sys.exception(), next(h), sys.exception())
def cleanup(name):
    try: yield 1
    finally: print("cleaned", name)
def leave():
    c = cleanup("collected"); next(c); c2 = cleanup("never started")
leave(); 
def churn(n): return [churn(n - 1) for _ in range(1)] if n else []
churn(20); gc.collect(); gc.collect()
def stop_in_next():
    yield from (x for x in iter(lambda: next(iter([])), 1))
print(show(list, stop_in_next()), sum(x for x in range(4)), list(x for x in [1, 2] if x > 1), (lambda: (yield))().__name__, type((lambda: (yield))()).__name__)
def named(): yield
n = named(); n.__name__ = "other"; print(n.__name__, n.__qualname__, repr(n)[:25], show(setattr, n, "__name__", 5))
