# locals() shows the variables of the call.
def f(a, b=2):
    c = a + b
    return sorted(locals().items())
print(f(1))
def g():
    x = 1
    d = locals()
    d["x"] = 99
    return x
print(g())
