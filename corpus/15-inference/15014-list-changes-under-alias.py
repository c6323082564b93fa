# A list of ints that an alias fills with other types is read as it is.
def total(xs, other):
    s = 0
    for i in range(len(xs)):
        if i == 2:
            other[3] = 2.5
        s += xs[i]
    return s
xs = [1, 2, 3, 4, 5]
print(total(xs, xs), xs)
ys = [1, 2, 3]
alias = ys
alias.append("text")
def add(v):
    s = 0
    for y in v:
        s += y
    return s
try:
    add(ys)
except TypeError as e:
    print(e)
fs = [0.5, 1.5]
def ftotal(v):
    s = 0.0
    for f in v:
        s += f
    return s
print(ftotal(fs))
fs.append(10 ** 30)
print(ftotal(fs))
fs[0] = "x"
try:
    ftotal(fs)
except TypeError as e:
    print(e)
print(fs)
