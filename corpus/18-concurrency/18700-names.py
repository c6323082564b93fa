# The module has these names and no other.
import sx

for name in ["Atomic", "Future", "NotCompiled", "Ordering", "checkpoint", "i64", "run", "spawn"]:
    print(name, hasattr(sx, name))
for name in ["f64", "Channel", "Mutex", "sleep", "yield_now", "u8", "select", "atomic", "extern"]:
    try:
        getattr(sx, name)
    except AttributeError as e:
        print(e)
try:
    from sx import Channel
except ImportError as e:
    print(str(e).split(" (")[0])
print(sx.NotCompiled, sx.NotCompiled.__mro__[1], issubclass(sx.NotCompiled, NotImplementedError))
print([hasattr(sx.Future, n) for n in ("result", "exception", "done", "cancel", "add_done_callback")])
