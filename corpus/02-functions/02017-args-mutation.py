# Arguments are references: mutation is seen, rebinding is not.
def mutate(xs, d, n):
    xs.append(1)
    d["k"] = xs
    n += 1
    xs = [9]
    return n, xs
a, b, c = [], {}, 5
print(mutate(a, b, c), a, b, c)
def swap(a, b):
    a, b = b, a
    return a, b
print(swap(1, "x"))
def f(t):
    t += (3,)
    return t
t = (1, 2)
print(f(t), t)
