# `__reduce__` gives class, args and state; `__setstate__` takes the state back.
# point: 10.reduce
class Own(Exception):
    pass

e = Own(1, 2)
e.extra = "x"
print(e.__reduce__())
print(ValueError("v").__reduce__())
print(ImportError("m", name="n").__reduce__())
print(AttributeError("m", name="n", obj=3).__reduce__())
print(OSError(2, "m", "f").__reduce__())
fresh = Own()
fresh.__setstate__({"extra": 5, "more": 6})
print(fresh.extra, fresh.more, fresh.__setstate__(None))
try:
    fresh.__setstate__(3)
except TypeError as error:
    print(error)
