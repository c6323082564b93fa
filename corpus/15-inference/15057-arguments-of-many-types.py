# More argument types than a function has fast versions for still work.
def ident(x, y):
    return (y, x)
class A: pass
class B: pass
things = [1, 1.5, "s", None, True, [1], (1,), {1: 2}, {1}, 2j, b"b", range(2), A, len, ident]
for t in things:
    r = ident(t, things[0])
    assert r[1] is t or r[1] == t
    r = ident(things[-1], t)
    assert r[0] is t or r[0] == t
print("ok", ident(1, 2), ident("a", 1.5))
