# `and` and `or` give an operand, not a bool.
print(0 or "x", "" or [] or {}, 1 and 2, 0 and 1 // 0, None or 0)
print(not 0, not "a", not None, not [], not not 5)
print(1 and 0 or 7, (1 or 1 // 0) and 3)
class B:
    def __bool__(self):
        print("bool")
        return False
print((B() or 5), type(B() and 5).__name__)
class Bad:
    def __bool__(self):
        return 2
try:
    not Bad()
except TypeError as e:
    print(e)
