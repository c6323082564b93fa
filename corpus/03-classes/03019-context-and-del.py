# Instances are context managers; attributes can be deleted by methods.
class Res:
    log = []
    def __enter__(self):
        Res.log.append("in")
        return self
    def __exit__(self, *a):
        Res.log.append(a[0].__name__ if a[0] else None)
        return a[0] is KeyError
with Res() as r:
    pass
with Res():
    raise KeyError(1)
try:
    with Res():
        raise ValueError(2)
except ValueError as e:
    print("out", e)
print(Res.log)
