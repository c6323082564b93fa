# A variable that is an int first and a float later prints as each.
def mean(xs):
    s = 0
    for x in xs:
        s += x
    return s / len(xs)
print(mean([1, 2, 3]), mean([1.5, 2.5]), mean([1, 2.5]), mean([10 ** 20, 1]))
def f(flag):
    x = 1
    if flag:
        x = 2.0
    return x
print(f(True), f(False), f(True) == 2, type(f(False)).__name__)
def g(n):
    x = 0
    for i in range(n):
        if i == 2:
            x += 0.5
        x += i
    return x
print(g(2), g(3), g(5))
print(3 + 0.0, 7 // 2.0, -7 % 2.5, 2 ** -1, 2 ** 0.5, 1e308 * 10, 10 ** 400 > 1e308)
