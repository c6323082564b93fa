# Relative imports climb packages.
from helpers.deep.inner import where, up
print(where(), up())
import helpers.deep.inner as i
print(i.__package__, i.__name__, helpers_name := i.plain.__name__)
import helpers
print(helpers.deep.inner is i, helpers.deep.DEEP)
try:
    from . import x
except ImportError as e:
    print(type(e).__name__, e)
