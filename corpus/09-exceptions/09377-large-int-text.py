# Integers with too many digits refuse to be text.
# exit: 1
# stderr: compared
x = 10 ** 5000
try:
    str(x)
except ValueError as e:
    print(e)
int("9" * 5000)
