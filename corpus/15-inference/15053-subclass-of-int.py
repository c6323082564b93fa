# Objects of int and float subclasses use their own operators.
class I(int):
    def __add__(self, o):
        return I(int(self) + int(o) + 1000)
    def __repr__(self):
        return f"I({int(self)})"
def add(a, b):
    return a + b
def total(xs):
    s = 0
    for x in xs:
        s = add(s, x)
    return s
print(add(1, 2), add(I(1), 2), add(1, I(2)), add(I(1), I(2)), I(5) * 2, -I(3))
print(total([1, I(2), 3]))
class F(float):
    def __mul__(self, o):
        return "mul"
def mul(a, b):
    return a * b
print(mul(2.0, 3.0), mul(F(2), 3.0), mul(2.0, F(3)), F(1.5) + 1)
