# A name that a function binds has no value at build time.
# error: E0202
N = 1


def f():
    global N
    N = 2


f()
X = [N]  #run
