# `sys.tracebacklimit` keeps the innermost entries.
# point: 8.traceback-recursion
# exit: 1
# stderr: compared
import sys
sys.tracebacklimit = 2
def a(): b()
def b(): c()
def c(): raise ValueError("limited")
a()
