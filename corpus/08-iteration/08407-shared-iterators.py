# One iterator used in several places: loops, zip, nested functions, unpacking.
# point: 5.shared-iterators
import itertools
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
def nested(): it = iter(range(6)); return [(a, next(it, "end")) for a in it]
def same_twice(): it = iter("abcdef"); return list(zip(it, it)), list(it)
def grouped(): it = iter(range(7)); return list(zip(*[it] * 3)), list(it)
def loop_in_loop():
    it = iter(range(5)); out = []
    for a in it:
        for b in it: out.append((a, b))
    return out
def break_and_go(): 
    it = iter(range(6)); out = []
    for a in it:
        if a == 2: break
    for b in it: out.append(b)
    else: out.append("else")
    return a, out
def consume(): it = iter([1, 2, 3]); return 2 in it, list(it), 2 in it
def unpack(): it = iter(range(6)); a, b = itertools.islice(it, 2); c, *d = it; return a, b, c, d, list(it)
def unpack_partial():
    it = iter(range(5))
    try: a, b = it
    except ValueError as e: return str(e), list(it)
def star_call(): it = iter(range(4)); return (lambda a, *r: (a, r, list(it)))(next(it), *it)
def exhausted(): it = iter([]); return [next(it, i) for i in range(2)], list(it), sum(it), max(it, default="none"), any(it), all(it), "".join(it), [*it], dict(it), set(it)
def iter_of_iter(): it = iter([1]); return iter(it) is it, iter(iter(iter(it))) is it, next(iter(it)), list(iter(it))
def two_views(): l = [1, 2, 3]; a, b = iter(l), iter(l); return next(a), next(a), next(b), list(a), list(b)
def dict_iter(): d = {"a": 1, "b": 2}; k, v, i = iter(d), iter(d.values()), iter(d.items()); return next(k), next(v), next(i), list(k), list(v), list(i)
def gen_shared():
    def g():
        for i in range(5): yield i
    it = g(); return next(it), [x for x in it if x % 2], list(it)
def chain_lazy(): a = iter([1, 2]); c = itertools.chain(a, "x"); next(a); return list(c)
def tee(): a, b = itertools.tee(iter("abc")); return next(a), next(a), list(b), list(a)
def map_shares(): it = iter(range(4)); m = map(lambda x: (x, next(it, None)), it); return list(m)
def filter_shares(): it = iter(range(6)); return list(filter(lambda x: next(it, None) or True, it))
def sorted_uses(): it = iter([3, 1, 2]); next(it); return sorted(it), sorted(it)
def reverse(): r = reversed([1, 2, 3]); return next(r), list(r), list(r), iter(r) is r
def enum(): e = enumerate(iter("abc"), 5); return next(e), list(e), iter(e) is e
def call_iter(): n = iter([3, 2, 0, 1]); return list(iter(lambda: next(n), 0)), list(n)
def call_iter_err(): return list(iter(lambda: next(iter([])), 0))
def stop_in_next(): it = iter([1]); return [next(it) for _ in range(3)]
def for_target(): 
    d = {}
    for d["k"] in range(3): pass
    l = [0]
    for l[0] in "ab": pass
    for (a, (b, *c)) in [(1, (2, 3, 4))]: pass
    return d, l, a, b, c
def loop_var_after():
    for i in range(3): pass
    try:
        for j in []: pass
        return i, j
    except UnboundLocalError as e: return i, str(e)
def else_clauses():
    out = []
    for i in []: pass
    else: out.append("empty else")
    for i in range(3):
        if i == 1: continue
        if i == 2: break
    else: out.append("never")
    while i: i -= 1
    else: out.append("while else")
    return out
def change_list(): l = [1, 2, 3]; return [x for x in l if not (l.remove(2) if 2 in l else None)]
def return_in_loop():
    for i in range(3):
        try:
            if i == 1: return i
        finally: print("finally", i)
for f in (nested, same_twice, grouped, loop_in_loop, break_and_go, consume, unpack, unpack_partial, star_call, exhausted, iter_of_iter, two_views, dict_iter, gen_shared, chain_lazy, tee, map_shares, filter_shares, sorted_uses, reverse, enum, call_iter, call_iter_err, stop_in_next, for_target, loop_var_after, else_clauses, change_list, return_in_loop): print(f.__name__, end=" "); t(f)
