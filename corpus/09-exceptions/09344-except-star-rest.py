# What `except*` does not handle goes on.
# point: 8.except-star
# exit: 1
# stderr: compared
def f():
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2), KeyError(3)])
    except* ValueError:
        print("value")
    except* KeyError as e:
        raise RuntimeError("in clause")
f()
