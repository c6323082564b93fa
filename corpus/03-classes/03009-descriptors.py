# Data descriptors win over instance attributes, others lose.
# point: 6.descriptors
class Data:
    def __set_name__(self, owner, name):
        self.name = name
        print("set_name", owner.__name__, name)
    def __get__(self, obj, cls):
        if obj is None:
            return self
        return ("data", self.name, obj.__dict__.get("_" + self.name))
    def __set__(self, obj, v):
        obj.__dict__["_" + self.name] = v
class NonData:
    def __get__(self, obj, cls):
        return "nondata"
class C:
    d = Data()
    n = NonData()
c = C()
print(c.d, c.n)
c.d = 5
c.n = 6
c.__dict__["d"] = "hidden"
print(c.d, c.n, type(C.d).__name__)
del c.n
print(c.n)
try:
    del c.d
except AttributeError as e:
    print(e)
