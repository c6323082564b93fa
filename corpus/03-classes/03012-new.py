# __new__ makes the object, and __init__ runs only for instances of the class.
class S:
    instance = None
    def __new__(cls, *a):
        if cls.instance is None:
            print("create")
            cls.instance = super().__new__(cls)
        return cls.instance
    def __init__(self, *a):
        print("init", a)
print(S(1) is S(2))
class Other:
    def __new__(cls):
        return 42
    def __init__(self):
        print("never")
print(Other())
class T(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))
print(T(1, 2), len(T(3, 4)))
try:
    object.__new__(5)
except TypeError as e:
    print(e)
class Plain: pass
try:
    Plain(1)
except TypeError as e:
    print(e)
try:
    object(1)
except TypeError as e:
    print(e)
