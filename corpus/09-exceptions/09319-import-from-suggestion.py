# A misspelt name in `from ... import`.
# point: 8.traceback-suggestions
# exit: 1
# stderr: compared
from math import sqr
