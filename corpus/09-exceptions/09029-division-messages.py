# Every division by zero says so in the same words.
def report(f):
    try:
        f()
    except ArithmeticError as e:
        print(type(e).__name__, e)

report(lambda: 1 / 0)
report(lambda: 1 // 0)
report(lambda: 1 % 0)
report(lambda: divmod(1, 0))
report(lambda: 1.0 / 0)
report(lambda: 1.0 // 0.0)
report(lambda: 1.0 % 0)
report(lambda: 0 ** -1)
report(lambda: 0.0 ** -2)
report(lambda: 10**30 // 0)
report(lambda: 1j / 0)
