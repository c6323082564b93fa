# A function returns what its path says, and None elsewhere.
def f(x):
    if x == 1:
        return "one"
    elif x == 2:
        return 2
    elif x == 3:
        return
    elif x == 4:
        return 4.5, None
for i in range(6):
    print(i, f(i))
def g(x):
    if x:
        return x
    return False
print(g(0), g(5), g("a"))
def h(): return h
print(h() is h, h()()() is h)
