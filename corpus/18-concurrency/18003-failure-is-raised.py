# The exception of a fiber is raised where its result is asked for.
import sx

def fail(x):
    raise ValueError(x)

f = sx.spawn(fail, "a")
try:
    f.result()
except ValueError as e:
    print("caught", e)
print(repr(f.exception()), f.done())
print(sx.spawn(len, "abc").exception())
