# An uncaught exception prints a traceback and exits with 1.
# exit: 1
# stderr: yes
def outer(x):
    return inner(x - 1)
def inner(x):
    return 1 // x
print(outer(2))
outer(1)
print("not reached")
