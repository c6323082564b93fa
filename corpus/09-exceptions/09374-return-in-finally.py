# `return` in `finally` swallows the exception, and a later one has no context.
# exit: 1
# stderr: compared
def f():
    try:
        raise ValueError("lost")
    finally:
        return 3
print(f())
raise KeyError("later")
