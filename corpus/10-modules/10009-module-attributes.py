# Modules have names, documentation and __getattr__.
from helpers import dynamic
print(dynamic.__name__, dynamic.__doc__, dynamic.known, dynamic.anything, type(dynamic).__name__)
try:
    dynamic.forbidden
except AttributeError as e:
    print(e)
from helpers.dynamic import made_up
print(made_up)
import helpers.plain as p
try:
    p.zzz
except AttributeError as e:
    print(e)
print(sorted(n for n in dir(p) if not n.startswith("__")), vars(p)["VALUE"], repr(p).startswith("<module 'helpers.plain' from "))
p.extra = 1
print(hasattr(p, "extra"), getattr(p, "other", None))
