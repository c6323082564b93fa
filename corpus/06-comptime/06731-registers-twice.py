# A class that changes a baked list would do so again when the program starts.
# error: E0202
NAMES = []


class A:
    NAMES.append("A")


X = [NAMES, A.__name__]  #run
