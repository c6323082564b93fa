# An excepthook that fails is reported with the original exception.
# point: 8.traceback-chained
# exit: 1
# stderr: compared
import sys
def hook(kind, value, tb):
    raise TypeError("broken hook")
sys.excepthook = hook
raise ValueError("original")
