# A list that other code changes before the pragma cannot be baked in time.
# error: E0202
ITEMS = [1]


def add():
    ITEMS.append(2)


add()
X = [sum(ITEMS)]  #run
