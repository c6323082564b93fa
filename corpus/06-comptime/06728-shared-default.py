# A list that a function keeps too would exist twice.
# error: E0202
def f(x, made=[]):
    made.append(x)
    return made


X = f(1)  #run
