# A class body runs as code, with loops and conditions.
print("before")
class C:
    print("in body")
    squares = []
    for i in range(4):
        squares.append(i * i)
    if squares[2] == 4:
        def f(self): return "four"
    else:
        def f(self): return "other"
    del i
    locals()["dynamic"] = "d"
    a, (b, *c) = 1, (2, 3, 4)
print(C.squares, C().f(), hasattr(C, "i"), C.dynamic, C.a, C.b, C.c)
try:
    class D:
        x = 1
        raise ValueError("in class body")
except ValueError as e:
    print(e)
try:
    D
except NameError as e:
    print(e)
