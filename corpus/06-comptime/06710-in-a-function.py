# The pragma means nothing inside a function.
# error: E0201
def f():
    x = 1  #run
    return x
