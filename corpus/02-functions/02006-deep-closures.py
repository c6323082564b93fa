# A variable passes through functions that do not use it.
def a(x):
    def b():
        def c():
            def d():
                return x + 1
            return d
        return c
    return b
print(a(1)()()(), a(1.5)()()(), a(2 ** 62)()()())
def counters(n):
    fs = []
    for i in range(n):
        def f(j=i):
            return i, j
        fs.append(f)
    return fs
print([f() for f in counters(3)])
