# A class attribute counts through instances until one shadows it.
class C:
    count = 0
    def inc(self):
        C.count += 1
    def shadow(self):
        self.count += 1
a, b = C(), C()
for _ in range(5):
    a.inc()
print(C.count, a.count, b.count)
a.shadow()
C.count = 100
print(C.count, a.count, b.count, a.__dict__)
C.count = "text"
try:
    b.inc()
except TypeError as e:
    print(e)
del C.count
try:
    b.count
except AttributeError as e:
    print(e)
try:
    C.count
except AttributeError as e:
    print(e)
