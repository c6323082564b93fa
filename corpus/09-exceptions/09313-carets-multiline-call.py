# A call over several lines is shown as a whole.
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
