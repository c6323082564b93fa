# `throw` takes a class or an instance, and refuses anything else.
# point: 8.throw-close
def g():
    while True:
        try:
            yield
        except Exception as e:
            print("inside", type(e).__name__, e.args)

def report(f):
    try:
        f()
    except BaseException as e:
        print(type(e).__name__, e)

x = g()
next(x)
x.throw(ValueError)
x.throw(ValueError("a", 1))
report(lambda: x.throw())
report(lambda: x.throw(3))
report(lambda: x.throw(int))
report(lambda: x.throw(1, 2, 3, 4))
report(lambda: x.send())
report(lambda: x.throw(KeyboardInterrupt))
report(lambda: next(x))
