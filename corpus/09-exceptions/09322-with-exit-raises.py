# `__exit__` that raises adds to the chain.
# point: 8.exit-suppresses
# exit: 1
# stderr: compared
class C:
    def __enter__(self):
        return self
    def __exit__(self, *args):
        raise RuntimeError("in exit")
with C() as c:
    c.x = 1
    raise ValueError("in body")
