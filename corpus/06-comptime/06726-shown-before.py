# A list that the expression changes cannot be shown before.
# error: E0202
ITEMS = [1]
print(ITEMS)


def grow():
    ITEMS.append(2)
    return 1


X = grow()  #run
