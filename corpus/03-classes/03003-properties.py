# Properties compute, check and refuse.
# point: 6.property
class T:
    def __init__(self, c):
        self._c = c
    @property
    def celsius(self):
        "in degrees"
        return self._c
    @celsius.setter
    def celsius(self, v):
        if v < -273.15:
            raise ValueError("too cold")
        self._c = v
    @celsius.deleter
    def celsius(self):
        print("deleted")
        del self._c
    @property
    def fahrenheit(self):
        return self._c * 9 / 5 + 32
t = T(100)
print(t.celsius, t.fahrenheit)
t.celsius = 0
print(t.fahrenheit, T.celsius.__doc__)
try:
    t.celsius = -300
except ValueError as e:
    print(e)
try:
    t.fahrenheit = 5
except AttributeError as e:
    print(e)
try:
    del t.fahrenheit
except AttributeError as e:
    print(e)
del t.celsius
try:
    t.celsius
except AttributeError as e:
    print(e)
