# The import forms bind the names that they say.
import helpers.plain
import helpers.plain as hp
from helpers import plain
from helpers.plain import add, VALUE as V
from helpers.plain import (sub,
                           VALUE)
print(helpers.plain is hp is plain, add(1, 2), sub(5, 3), V, VALUE, helpers.__name__, hp.__name__)
try:
    from helpers.plain import missing
except ImportError as e:
    print(type(e).__name__, str(e).split(" (")[0])
try:
    import helpers.nothing
except ModuleNotFoundError as e:
    print(e, e.name)
try:
    import nowhere_at_all
except ModuleNotFoundError as e:
    print(e)
