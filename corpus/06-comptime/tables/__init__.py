SQUARES = {n: n * n for n in range(6)}  #run
_NAMES = sorted(["c", "a", "b"])  #run


def names():
    return _NAMES
