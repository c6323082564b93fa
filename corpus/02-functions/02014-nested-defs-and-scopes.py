# Each scope finds its own names: class bodies are not seen by methods.
x = "global"
def f():
    x = "f"
    class C:
        y = x
        x = "class"
        z = x
        def m(self):
            return x
    return C
C = f()
print(C.y, C.z, C().m(), C.x)
def g():
    def show():
        return x
    return show()
print(g())
class D:
    x = "D"
    def m(self):
        return x
    def n(self):
        return self.x
print(D().m(), D().n())
def outer():
    y = 1
    def mid():
        class K:
            nonlocal y
            y = 2
        return y
    return mid(), y
print(outer())
