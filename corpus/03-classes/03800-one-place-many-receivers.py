# One place in the code reads the same name from classes, their instances, subclasses, modules and ints.
# point: 6.changes-are-seen
import math
import sys


class A:
    tag = "A.tag"

    def who(self):
        return "instance of " + type(self).__name__

    @classmethod
    def made_by(cls):
        return cls.__name__

    @staticmethod
    def plain():
        return "plain"


class B(A):
    tag = "B.tag"

    def __init__(self):
        self.tag = "own tag"


class C(A):
    @property
    def tag(self):
        return "computed for " + type(self).__name__


class Meta(type):
    @property
    def tag(cls):
        return "meta for " + cls.__name__

    def made_by(cls):
        return "meta made " + cls.__name__


class D(metaclass=Meta):
    tag = "hidden by the metaclass"

    def who(self):
        return "D"

    @staticmethod
    def plain():
        return "D plain"


def read(o):
    return o.tag


def call(o):
    return o.made_by(), o.plain()


things = [A(), A, B(), B, C(), C, D]
for _ in range(3):
    for o in things:
        found = read(o)
        print(found if isinstance(found, str) else type(found).__name__)
for _ in range(2):
    for o in [A(), A, B(), B, C(), C]:
        print(call(o))
print(D.made_by(), D.plain(), D().plain())
for o in [A(), B(), C()]:
    print(o.who(), type(o).who(o))


def sign(o):
    return o.real, o.imag


print([sign(v) for v in [1, True, 2.5, 3j, 1, 10**30]])


def pi(m):
    return m.pi


class Fake:
    pi = 3


print(pi(math) > 3.14, pi(Fake), pi(Fake()), pi(math) > 3.14)
for o in [math, Fake, sys]:
    try:
        print(pi(o) == 3)
    except AttributeError as e:
        print(e)
