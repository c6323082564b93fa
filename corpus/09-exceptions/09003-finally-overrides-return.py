# A `return` in `finally` discards the pending exception and earlier results.
# point: 8.chaining
def swallow():
    try:
        raise KeyError("lost")
    finally:
        return "finally"

def replaced():
    try:
        return "try"
    finally:
        return "finally"

def kept():
    x = 1
    try:
        return x
    finally:
        x = 2

def loop():
    for i in range(5):
        try:
            if i == 1:
                continue
            if i == 3:
                break
        finally:
            print("finally", i)
    return i

print(swallow(), replaced(), kept(), loop())
