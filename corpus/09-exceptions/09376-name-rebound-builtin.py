# A global that hides a builtin which was kept under another name.
# point: 8.traceback-suggestions
# exit: 1
# stderr: compared
_print = print
def print(*args):
    _print("mine", *args)
print(1)
del print
print(2)
del print
