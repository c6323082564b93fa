# Exceptions are caught by class and run finally clauses.
def f(x):
    try:
        return 10 // x
    except ZeroDivisionError as e:
        return repr(e)
    finally:
        print("done", x)
print(f(3))
print(f(0))
try:
    f("a")
except TypeError as e:
    print(e)
