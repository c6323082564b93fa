# Frames of running functions: code, line, globals and callers.
# point: 9.frames-and-code
import sys
def f(n):
    frame = sys._getframe()
    print(frame.f_code.co_name, frame.f_lineno, frame.f_code.co_qualname)
    print(frame.f_lineno, frame is sys._getframe())
    back = frame.f_back
    print(back.f_code.co_name, back.f_lineno, back.f_back, back.f_globals is globals(), back is sys._getframe(1))
    print(sys._getframemodulename(), sys._getframemodulename(1), sys._getframemodulename(2))
    for depth in (5, 2 ** 40, "x"):
        try:
            sys._getframe(depth)
        except (ValueError, OverflowError, TypeError) as e:
            print(type(e).__name__, e)
    print(sys._getframe(-3) is frame)
    return frame
x = f(1)
print(x.f_lineno > 0, x.f_back.f_lineno, x.f_back is sys._getframe())
class A:
    print(sys._getframe().f_code.co_name, sys._getframe().f_lineno)
    def m(self):
        return [sys._getframe(i).f_code.co_qualname for i in range(2)]
    def __repr__(self):
        return sys._getframe(1).f_code.co_name
print(A().m(), repr(A()), f"{A()}")
def deep(n):
    if n:
        return deep(n - 1)
    count = 0
    frame = sys._getframe()
    while frame:
        count += 1
        frame = frame.f_back
    return count
print(deep(100), deep(300))
print(sorted([2, 1], key=lambda v: print(sys._getframe(1).f_code.co_name, sys._getframe().f_code.co_name) or v))
