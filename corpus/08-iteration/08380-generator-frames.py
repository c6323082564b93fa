# gi_frame and gi_code while a generator is suspended, running and finished.
# point: 9.frames-and-code
import sys
def g():
    yield sys._getframe().f_code.co_name
    yield sys._getframe().f_back.f_code.co_name
    yield sys._getframe() is it.gi_frame
def drive():
    global it
    it = g()
    print(it.gi_frame.f_lineno, it.gi_code is g.__code__, it.gi_frame.f_code is g.__code__)
    for value in it:
        print(value, it.gi_frame.f_lineno)
    print(it.gi_frame, it.gi_code.co_name)
drive()
