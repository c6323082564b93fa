# A metaclass sees the creation of classes and adds behaviour.
class Meta(type):
    def __new__(mcs, name, bases, ns, **kw):
        ns["tag"] = kw.get("tag", name.lower())
        return super().__new__(mcs, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)
        cls.order = list(k for k in ns if not k.startswith("__"))
    def __len__(cls): return 42
    def __getitem__(cls, k): return (cls.__name__, k)
    def hello(cls): return "hello from " + cls.__name__
class A(metaclass=Meta, tag="T"):
    x = 1
    def f(self): pass
class B(A): pass
print(A.tag, B.tag, A.order, len(A), A["k"], B.hello(), type(B).__name__)
try:
    A().hello()
except AttributeError as e:
    print(e)
class Other(type): pass
try:
    class C(A, metaclass=Other): pass
except TypeError as e:
    print(e)
