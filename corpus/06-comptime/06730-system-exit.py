# Leaving the program at build time is an error.
# error: E0202
import sys


def f():
    sys.exit(0)


X = f()  #run
