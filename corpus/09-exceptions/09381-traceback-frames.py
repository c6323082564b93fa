# Frames of traceback entries.
# point: 8.with-traceback
import sys
def inner(x):
    return x + 1
def outer(x):
    return inner(x)
try:
    outer("x")
except TypeError as e:
    tb = e.__traceback__
    while tb:
        frame = tb.tb_frame
        print(tb.tb_lineno, frame.f_code.co_name, frame.f_back and frame.f_back.f_code.co_name)
        tb = tb.tb_next
    print(e.__traceback__.tb_frame is sys._getframe())
    print(sys.exc_info()[1] is e, sys.exception() is e, sys.exc_info()[2] is e.__traceback__)
print(sys.exc_info(), sys.exception())
