# Callee, arguments, keywords and values are evaluated from left to right.
# point: 1.evaluation
def v(x):
    print(x, end=" ")
    return x
def f(*a, **k):
    print("| call")
def get(x):
    v(x)
    return f
get("f")(v(1), *[v(2)], v(3), k=v(4), **{"m": v(5)}, n=v(6))
[v(1), v(2)][v(0)]
print()
{v("k1"): v("v1"), v("k2"): v("v2")}
print()
x = v(1) + v(2) * v(3)
print()
def g(a=v("default")): pass
print()
(v(1), v(2)) < (v(1), v(3))
print()
