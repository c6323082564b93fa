# Containers changed under their iterators: errors, skipped and repeated items.
# point: 9.iterators
def attempt(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, e)
def grows(container, change, limit=6):
    out = []
    for i, x in enumerate(container):
        out.append(x)
        change(x)
        if i >= limit: break
    return out
l = [1, 2, 3]
attempt("list append", lambda: grows(l, l.append))
l = [1, 2, 3, 4]
attempt("list remove", lambda: grows(l, l.remove))
l = [1, 2, 3]
attempt("list clear", lambda: grows(l, lambda x: l.clear()))
l = [1, 2, 3]
attempt("list insert", lambda: grows(l, lambda x: l.insert(0, 0)))
l = [1, 2, 3]
attempt("reversed pop", lambda: grows(reversed(l), lambda x: l.pop()))
d = {1: 1, 2: 2}
attempt("dict add", lambda: grows(d, lambda x: d.setdefault(x + 10)))
d = {1: 1, 2: 2}
attempt("dict delete", lambda: grows(d, lambda x: d.pop(x)))
d = {1: 1, 2: 2}
attempt("dict assign", lambda: grows(d, lambda x: d.update({x: 9})))
d = {1: 1, 2: 2}
def swap(x): del d[x]; d[x + 10] = 0
attempt("dict swap", lambda: grows(d, swap))
d = {1: 1, 2: 2, 3: 3}
attempt("dict values", lambda: grows(d.values(), lambda x: d.clear()))
d = {1: 1, 2: 2}
attempt("dict items", lambda: grows(d.items(), lambda x: d.update({x[0] + 5: 1})))
d = {1: 1, 2: 2}
attempt("dict reversed", lambda: grows(reversed(d), lambda x: d.update({x + 5: 1})))
s = {1, 2}
attempt("set add", lambda: grows(s, lambda x: s.add(x + 10)))
s = {1, 2}
attempt("set remove", lambda: grows(s, s.discard))
from collections import deque, OrderedDict, Counter, defaultdict
q = deque([1, 2])
attempt("deque append", lambda: grows(q, q.append))
q = deque([1, 2, 3])
attempt("deque pop", lambda: grows(q, lambda x: q.pop()))
o = OrderedDict(a=1, b=2)
attempt("ordered add", lambda: grows(o, lambda x: o.update({x + "z": 1})))
o = OrderedDict(a=1, b=2)
attempt("ordered move", lambda: grows(o, lambda x: o.move_to_end(x)))
dd = defaultdict(list)
dd["a"]
attempt("defaultdict", lambda: grows(dd, lambda x: dd[x + "b"]))
b = bytearray(b"ab")
attempt("bytearray", lambda: grows(b, b.append))
d = {1: 1}
it = iter(d)
next(it)
d[2] = 2
attempt("exhausted dict", lambda: next(it, "end"))
attempt("again", lambda: next(it, "end"))
it = iter(d)
d[3] = 3
attempt("unstarted", lambda: next(it, "end"))
attempt("stays broken", lambda: next(it, "end"))
class Key:
    def __init__(self, n): self.n = n
    def __hash__(self): return 1
    def __eq__(self, o):
        if table: table.clear()
        return False
table = {}
table[Key(1)] = 1
attempt("eq clears", lambda: (table.__setitem__(Key(2), 2), len(table)))
l = [3, 1, 2]
attempt("sort sees", lambda: l.sort(key=lambda x: l.append(x)))
print(l)
l = [1, 2, 3]
attempt("list from itself", lambda: l.extend(iter(l[:])) or l)
l = [1, 2, 3]
l[:] = (x * 2 for x in l)
print(l)
attempt("slice grows", lambda: [l.append(0) or x for x in l[:]])
print(sum(x for x in l), list(zip(l, iter(l))), [*l, *l][:3])
