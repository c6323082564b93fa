# An attribute that other code sets before the pragma could be read at build time.
# error: E0202
class C:
    factor = 1


C.factor = 3
X = C.factor * 2  #run
