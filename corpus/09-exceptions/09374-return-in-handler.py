# `return` in a handler runs `finally`, and a later exception has no context.
# point: 8.chaining
# exit: 1
# stderr: compared
def f():
    for i in [1]:
        try:
            raise ValueError("lost")
        except ValueError:
            return 3
        finally:
            print("finally")
print(f())
raise KeyError("later")
