# A lambda is a function with an expression body.
add = lambda x, y=10, *a, k=1, **kw: (x + y, a, k, kw)
print(add(1), add(1, 2, 3, k=4, z=5))
print((lambda: None)(), (lambda *a: a)(1, 2), add.__name__)
fs = [lambda: i for i in range(3)]
print([f() for f in fs])
gs = [lambda i=i: i for i in range(3)]
print([g() for g in gs])
try:
    add()
except TypeError as e:
    print(e)
