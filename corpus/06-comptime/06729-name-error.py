# A name that is bound later is not known yet at build time.
# error: E0202
X = f()  #run


def f():
    return 1
