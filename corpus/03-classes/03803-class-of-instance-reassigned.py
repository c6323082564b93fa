# `__class__` of an instance can be set to a class whose methods store other attributes.
# point: 6.class-assignment
class Small:
    def __init__(self):
        self.a = 1


class Large:
    def __init__(self):
        self.b = self.c = self.d = self.e = self.f = self.g = self.h = self.i = 0

    def total(self):
        return sorted(vars(self).items())


def read(o):
    return o.a


s = Small()
print(read(s))
s.__class__ = Large
print(type(s).__name__, read(s), s.total())
s.b = 5
s.i = 6
print(s.total(), list(vars(s)))
l = Large()
l.__class__ = Small
l.a = "new"
print(read(l), len(vars(l)))
