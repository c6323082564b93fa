# Operators look at the class, never at the instance.
# point: 1.call-slot
class C:
    def __len__(self): return 1
c = C()
c.__len__ = lambda: 99
c.__add__ = lambda o: "no"
c.__str__ = lambda: "no"
print(len(c), c.__len__())
try:
    c + 1
except TypeError as e:
    print(e)
C.__add__ = lambda self, o: "class"
C.__str__ = lambda self: "S"
print(c + 1, str(c))
del C.__len__
try:
    len(c)
except TypeError as e:
    print(e)
