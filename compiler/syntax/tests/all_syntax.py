# Every construct of Python 3.14 at least once. The files beside this one hold CPython's answers, see `answers.py`.
"""Module docstring with 'quotes' and "more"."""
from __future__ import annotations
import a, b.c as d, e.f.g
from . import h
from .. import i as j, k
from ...l.m import (n, o as p,)
from q import *

# --- literals
(None, True, False, ..., 0, 00_0, 1_000, 0xFF, 0o17, 0b1_01, 9223372036854775807, 9223372036854775808)
(123456789012345678901234567890, 0x123456789abcdef0123456789, 1., .5, 1e10, 1E-5, 1_0.0_1e+1_0, 5j, 1.5e3J, 1e999, 5e-324)
('a', "b", '''c
d''', """e""", r'\n', R"\x", u'f', b'g', B"\x00\377", rb'\d', Rb"\e", 'a' "b" 'c', b'a' b'b', u'a' 'b')
('\a\b\f\n\r\t\v\\\'\"\0\7\012\x41\u00e9\U0001F600\N{BULLET}\N{latin small letter a}', '\ud800', '\q', 'é€😀', 'a\
b', "it's", 'say "x"', '\'"')

# --- f-strings and t-strings
f'' f"a" rf'\{x}' F'{x}' fR"\d{x}\d"
f'{x!r:>{w}.{p}} {y=} {z = !s:^5} {{literal}} {a["k"]} {f"{f'{1}'}"} {lambda_ :=5} {(lambda: 1)!a}'
f'''{
    x  # comment
    + 1
}{x,}{*a, b}{ {1: 2}[1] }{yield_}{x:{y}{z}}{x!s:a{y}b}'''
'a' f'b{c}' 'd' f'{e}' "f" ""
t'' t"a{b}c" rt'\{x}' T'{x !r:>{w}}' t'{x=}' t'{ y }' t'a' t'b{c!a:d}'
f'{{\N{BULLET}}}{x}\x41\
' f'{x:\x41}' f"{'\n'}" f'{x!r:}' f'a{{{b}}}c'

# --- operators
a + b - c * d / e // f % g @ h ** i ** -j
-a, +b, ~c, not d, --e, -a ** -b, await_ ** 2
a << b >> c & d | e ^ f
a < b <= c == d != e > f >= g is h is not i in j not in k
a and b or c and not d or e and (f or g)
(a + b) * c, a - (b - c), (a ** b) ** c, (a, b) + (c,), (-a) ** b
a if b else c if d else e
lambda: 0, lambda x: x, lambda x, /, y=1, *z, k, l=2, **m: (x, y), lambda *, a: a, lambda *a, **k: 0
(x := 1), [y := 2, y ** 2], {z := 3}, f((w := 4)), a[b := 1]
x.y.z[0][1:2][::3][:, 1:][...][*a][*a, b](c)(*d, e, *f, g=1, **h)(i for i in j)((k for k in l), m)
1 .real, 1.0.real, 1..real, "a".b, [].c, (d).e, (f)(g), (h)[i]

# --- displays and comprehensions
[], [a], [a, *b, c,], (), (a,), (a, *b), {}, {a}, {a, *b}, {a: b}, {a: b, **c, d: e,}
[a for b in c], [a for b, in c if d if e for f in g], {a for b in c}, {a: b for c, *d in e}, (a for b in c)
[lambda: x for x in (lambda: y, z)], [x for x in (a if b else c)], [[y for y in x] for x in z]

# --- assignments
a = b
a = b, = *c, d = [e, (f, *g)] = h.i = j[k] = yield_
(a) = 1; [b, c] = d; (e.f) = 2; a.b[c].d = 3;
a += 1; a -= 1; a *= 1; a /= 1; a //= 1; a %= 1; a @= 1; a **= 1; a >>= 1; a <<= 1; a &= 1; a ^= 1; a |= 1
a: int; b: int = 1; (c): int = 2; d.e: int; f[g]: int = 3, 4
del a, (b, c), [d], e.f, g[h]
assert a; assert a, b
type A = int
type B[T, U: int, *Ts, **P] = T | U
type C[T = int, *Ts = *tuple[int], **P = [int]] = T
type = type_ = match = case = _ = 1; print(type, match, case); type(x); match(x); case(x); match[a]; match.b; -match
match: int = 2; type: int = 3
global a, b

# --- compound statements
if a: b
elif c: d
elif e:
    f
else: g; h;
while a:
    break
else:
    continue
for a in b: pass
for a, *b in c, d:
    pass
else:
    e
for (a), [b, c], d.e, f[g] in h: pass
with a: pass
with a as b, c as (d, e), f: pass
with (a): pass
with (a, b): pass
with (a as b, c as d,): pass
with (a, b) as c: pass
with (a) as b, (c): pass
with (a).b: pass
with (yield_): pass
with (a := b): pass
with (a for a in b): pass
with (lambda: a): pass
with (lambda a, *b: c, d as e): pass
with (*a, b): pass
try: a
except: b
try:
    a
except B: c
except (D, E) as f: g
except H, I: j
except K, : l
else: m
finally: n
try: a
finally: b
try: a
except* B: c
except* (D, E) as f: g
except* H, I: j

# --- definitions
@a
@b.c(d)
@(e := f)
def g(): pass
def h(a, b: int, c=1, d: int = 2, /, e=3, *f: int, g, h: int = 4, **i: int) -> int: return a
def j(*, a, b=1): return
def k(*a: *b): yield
def l(a, /): return (yield a), (yield from b)
def m[T, *Ts, **P](x: T) -> T:
    """Docstring."""
    nonlocal n
    raise
    raise a
    raise a from b
    x = yield
    x = yield a, b
    y = await z
    return *a, b
async def n():
    async for a in b: await c
    async with d as e, f: pass
    async with (g as h): pass
    return [i async for j in k if await l]
class A: pass
class B(): "doc"
class C(D, *E, f=1, **g):
    """Doc
    string."""
    x: int = 1
@a
class D[T: (int, str) = int](E[T]): pass

# --- match
match a:
    case 1 | -2 | 3.5 | -4j | 5 + 6j | -7 - 8j: pass
    case "a" "b" | b'c' | None | True | False: pass
    case a: pass
match a, *b:
    case [] | () | [_] | (c,) | [d, *_, e] | (*f, g): pass
    case h, *i: pass
    case *j, : pass
    case (k): pass
    case [l, (m, n)] if o: pass
    case {}: pass
    case {"a": 1, b.c: d, 1: _, **e}: pass
    case {**f}: pass
    case g.h | i.j.k: pass
    case l() | m.n(o, p, q=1, r=s,) | t(u=v): pass
    case (w | x) as y: pass
    case [z as a, b as c]: pass
    case _: pass
match (a):
    case b: pass
match -a:
    case b if (c := d): pass
match match:
    case case: pass
match *a, b:
    case _: pass

# --- layout
if a:
	tab = 1
	if b:
	        deeper = 2
x = (1,  # comment
  2,

      3)
y = 1 + \
    2
if a: pass; b

else:

    # comment at the start
  c
    # and at the end
def long(
    a,
    b,
): return a
ℌ = ｆｕｌｌ = ñ = 变量 = 1
