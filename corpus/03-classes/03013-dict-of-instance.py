# __dict__ is a live view of the instance's attributes in order.
# point: 6.instance-dict
class C:
    def __init__(self):
        self.b = 1
        self.a = 2.5
c = C()
d = c.__dict__
print(d, list(vars(c)))
c.z = 3
print(d)
d["w"] = 4
print(c.w)
del d["b"]
try:
    c.b
except AttributeError as e:
    print(e)
c.b = 9
print(d, len(d), "a" in d)
c.__dict__ = {"only": 1}
print(c.only, hasattr(c, "a"), d)
try:
    c.__dict__ = 5
except TypeError as e:
    print(e)
d.clear()
print(C.__dict__["__init__"] is C.__init__, type(C.__dict__).__name__)
