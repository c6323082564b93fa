# Raising again adds no entry in the frame that raises; raising an instance anew does.
# point: 8.re-raise
# exit: 1
# stderr:
import sys

def fail():
    raise ValueError("x")

def bare():
    try:
        fail()
    except ValueError:
        raise

def again():
    try:
        fail()
    except ValueError as e:
        raise e

for function in (bare, again):
    try:
        function()
    except ValueError as e:
        sys.excepthook(type(e), e, e.__traceback__)
try:
    fail()
except ValueError as e:
    saved = e
raise saved
