# Fibers that all wait for each other are reported to the main fiber.
# exit: 1
import sx

def wait_for(name):
    return fibers[name].result()

fibers = {}
fibers["a"] = sx.spawn(wait_for, "b")
fibers["b"] = sx.spawn(wait_for, "c")
fibers["c"] = sx.spawn(wait_for, "a")
fibers["d"] = sx.spawn(lambda: "fine")
try:
    print(fibers["a"].result())
except RuntimeError as e:
    print(e)
print([name for name in fibers if fibers[name].done()], fibers["d"].result())

def wait_for_itself():
    return itself.result()

itself = sx.spawn(wait_for_itself)
print(repr(itself.exception()))
print("the program ends with the same deadlock")
