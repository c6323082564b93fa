# Decorators apply from the bottom up and can be any expression.
def tag(name):
    print("make", name)
    def deco(f):
        print("apply", name)
        def inner(*a):
            return f"<{name}>{f(*a)}</{name}>"
        return inner
    return deco
@tag("b")
@tag("i")
def hello(x):
    return "hello " + x
print(hello("you"))
table = [lambda f: 42]
@table[0]
def gone(): pass
print(gone)
@(lambda c: c.__name__)
class Named: pass
print(Named)
try:
    @5
    def broken(): pass
except TypeError as e:
    print(e)
