# Names with two leading underscores are mangled per class.
# point: 6.odd-names
class A:
    def __init__(self): self.__x = "A"
    def get(self): return self.__x
    __secret = 5
class B(A):
    def __init__(self):
        super().__init__()
        self.__x = "B"
    def get_b(self): return self.__x
b = B()
print(b.get(), b.get_b(), sorted(b.__dict__), A._A__secret)
try:
    b.__x
except AttributeError as e:
    print(e)
def f():
    class _C:
        def m(self): return self.__y
    return _C
try:
    f()().m()
except AttributeError as e:
    print(e)
