# A captured variable changes its type between calls.
def make():
    x = 1
    def get():
        return x + x
    def put(v):
        nonlocal x
        x = v
    return get, put
get, put = make()
print(get())
put(2.5)
print(get())
put("s")
print(get())
put(2 ** 62)
print(get())
put(None)
try:
    get()
except TypeError as e:
    print(e)
