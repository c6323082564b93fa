# isinstance and issubclass ask the metaclass.
# point: 2.classes-of-objects
class M(type):
    def __instancecheck__(cls, o): return o == 5
    def __subclasscheck__(cls, c): return c is int
class A(metaclass=M): pass
print(isinstance(5, A), isinstance(6, A), isinstance(A(), A), issubclass(int, A), issubclass(str, A))
print(isinstance(1, (str, int)), isinstance(1, int | str), isinstance(True, int), isinstance(None, type(None)), issubclass(bool, int))
for f in (lambda: isinstance(1, 1), lambda: issubclass(1, int), lambda: isinstance(1, (int, 5)), lambda: isinstance("", (int, 5))):
    try:
        print(f())
    except TypeError as e:
        print(e)
