# Every built-in exception has its place in the hierarchy.
# point: 8.layout
import builtins

names = [n for n in dir(builtins) if isinstance(getattr(builtins, n), type) and issubclass(getattr(builtins, n), BaseException)]
for name in sorted(n for n in names if not n.startswith("_")):
    cls = getattr(builtins, name)
    print(name, [c.__name__ for c in cls.__mro__[1:-1]])
