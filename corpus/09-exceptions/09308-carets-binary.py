# Carets show which operator failed.
# point: 8.traceback-carets
# exit: 1
# stderr: compared
def f(a, b, c):
    return a + b * c
def run(a):
    return f(1,
             a, 2) \
        + 1
try:
    run("x")
except TypeError:
    pass
x = {"k": [1, 2]}
y = (x["k"][0] + x["k"][1] +
     x["k"]["z"])
