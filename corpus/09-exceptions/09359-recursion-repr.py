# RecursionError through `__repr__`, operators and attribute access.
# point: 10.repr-recursion
# exit: 0
# stderr: compared
class R:
    def __repr__(self):
        return repr(self)
    def __add__(self, other):
        return self + other
    def __getattr__(self, name):
        return getattr(self, name)
    def __eq__(self, other):
        return self == other
    def __len__(self):
        return len(self)
    def __hash__(self):
        return hash(self)
    def __call__(self):
        return self()
    def __getitem__(self, key):
        return self[key]
    def __iter__(self):
        return iter(self)
    def __bool__(self):
        return bool(self)
r = R()
for f in [lambda: repr(r), lambda: r + 1, lambda: r.x, lambda: r == 1, lambda: len(r), lambda: hash(r),
          lambda: r(), lambda: r[0], lambda: iter(r), lambda: bool(r), lambda: str(r), lambda: f"{r}"]:
    try:
        f()
        print("no error")
    except RecursionError as e:
        print(type(e).__name__, str(e).split(" in ")[0].split(" while")[0])
