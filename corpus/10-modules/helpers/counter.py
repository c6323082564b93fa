count = 0
step = 1
def limit():
    return 5
def bump():
    global count
    count += step
    return count
def ask():
    return limit()
