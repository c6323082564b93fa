# __getattr__ is asked for missing names only, __getattribute__ for all.
# point: 6.getattribute
class A:
    def __init__(self): self.real = 1
    def __getattr__(self, name):
        if name.startswith("x"):
            return name.upper()
        raise AttributeError(f"no {name}")
a = A()
print(a.real, a.xyz)
try:
    a.other
except AttributeError as e:
    print(e)
print(getattr(a, "zzz", "default"), hasattr(a, "xx"), hasattr(a, "yy"))
class B:
    v = 5
    def __getattribute__(self, name):
        print("get", name)
        return object.__getattribute__(self, name)
b = B()
print(b.v)
b.w = 1
print(b.w)
class C:
    def __setattr__(self, name, value):
        print("set", name, value)
        object.__setattr__(self, name, value * 2)
    def __delattr__(self, name):
        print("del", name)
        object.__delattr__(self, name)
c = C()
c.x = 5
print(c.x)
del c.x
try:
    c.x
except AttributeError as e:
    print(e)
