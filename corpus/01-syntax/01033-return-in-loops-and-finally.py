# `finally` runs on continue, break and return.
def f():
    for i in range(5):
        try:
            if i == 1:
                continue
            if i == 3:
                return i
        finally:
            print("finally", i)
    return None
print(f())
def g():
    while True:
        try:
            break
        finally:
            print("left")
    return "g"
print(g())
def h():
    for i in range(3):
        try:
            1 // (i - 1)
        except ZeroDivisionError:
            continue
        else:
            print("ok", i)
        finally:
            print("fin", i)
h()
