# A call over several lines is shown as a whole.
# point: 8.traceback-carets
# exit: 1
# stderr: compared
def f(*args, **kwargs):
    raise RuntimeError("no")
value = [
    1,
    f(
        1,
        2,
        key=3,
    ),
]
