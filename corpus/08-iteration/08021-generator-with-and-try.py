# Suspension inside `with`, `try` and loops keeps all of them alive.
# point: 9.closed-suspended
class Manager:
    def __enter__(self):
        print("enter")
        return self

    def __exit__(self, *args):
        print("exit", args[0] and args[0].__name__)
        return args[0] is KeyError

def g():
    with Manager():
        yield 1
    with Manager():
        try:
            yield 2
        except ValueError:
            yield "value error"
        else:
            yield "else"
    for i in range(2):
        with Manager():
            yield i
    yield "end"

x = g()
print(next(x), next(x), x.throw(ValueError), next(x), x.throw(KeyError), next(x))
