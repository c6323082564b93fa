# `input()` at the end of standard input.
# exit: 1
# stderr: compared
try:
    input("prompt> ")
except EOFError as e:
    print("caught", e)
input()
