# islice() and positions it does not take.
from itertools import islice

for args in ((-1,), (-2,), (0, -1), (0, -2), (-1, 5), (-3, -1), (1, 2, 0), (1, 2, -1), ('a',), (1, 'b'), (2**70,), (0, 3, 2**70), (1.0,), (None,), (2, None), (None, 3, 2), (0, 0), (3, 1), (True,)):
    try:
        print(args, list(islice('abcdef', *args)))
    except (ValueError, TypeError) as e:
        print(args, type(e).__name__, e)
