# A misspelt name in `from ... import`.
# exit: 1
# stderr: compared
from math import sqr
