# Lists built by append hold what was appended, whatever came first.
def build(kind):
    out = []
    for i in range(4):
        if kind == 0: out.append(i)
        elif kind == 1: out.append(i * 0.5)
        elif kind == 2: out.append(i if i % 2 else i * 0.5)
        else: out.append([i, None, "s", 2 ** 64][i])
    return out
for k in range(4):
    print(build(k))
def ext(a, b):
    a.extend(b)
    a += b
    a.insert(1, b[0])
    return a + b
print(ext([1.5], [1]), ext([1], [1.5]), ext([], ["a"]))
xs = [0.0] * 3
xs[1] = 1
print(xs, xs[1] + 1, xs[0] + 1)
