# Code at build time prints nothing.
# error: E0202
def f():
    print("hello")
    return 1


X = f()  #run
