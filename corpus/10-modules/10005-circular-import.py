# Modules that import each other see what is bound so far.
from helpers import circle_a
print(circle_a.from_b(), circle_a.circle_b.from_a())
try:
    from helpers import circle_c
except ImportError as e:
    print(type(e).__name__, str(e).split(" (most")[0])
