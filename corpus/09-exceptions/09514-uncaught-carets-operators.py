# Where the carets stand below operators, subscripts, calls, comparisons and attributes.
# point: 8.traceback-carets
# exit: 1
# stderr: compared
import traceback, sys
a, d, n, s = 1, {}, None, "é ü"
def f1(): return a + n
def f2(): return (a) + (n)
def f3(): return d["key"]["other"]
def f4(): return n.attr.other
def f5(): return a + 2 * n ** 3
def f6(): return f"{d['x']:>{a}}"
def f7(): return [n[i] for i in range(2)]
def f8(): return print(a, n.missing, s)
def f9(): return s + "ä" + n + "ö"
def f10(): return a < n < 3
def f11(): return not n.x
def f12(): return -n
def f13(): return n @ a
def f14(): return n()
def f15(): return a.real(1)
def f16(): return (lambda: n.z)()
def f17(): return {**n}
def f18(): return [*n]
def f19(): return print(*n)
def f20(): return print(**n)
def f21():
    x, y = n
def f22():
    for i in n: pass
def f23():
    with n: pass
def f24():
    d["q"] += 1
def f25():
    del d["q"]
def f26():
    n.x = 1
def f27():
    assert a == 2, n.text
def f28():
    raise n
def f29():
    import no_such_module.sub
def f30(): return a if n.x else s
def f31(): return s[n:a]
def f32(): return (yield_ := n.x)
def f33():
    n[0] = a
def f34(): return a in n
def f35(): return s.join([a, n])
def f36(): return (
    a
    + n
)
def f37(): return print(
    a,
    n.x
)
def f38(): return d[
    "multi"
]
def f39(): return a   +   n
def f40(): return    n   .   x
for i in range(1, 41):
    try:
        globals()[f"f{i}"]()
    except Exception:
        traceback.print_exc(file=sys.stdout)
a / (a - 1)
