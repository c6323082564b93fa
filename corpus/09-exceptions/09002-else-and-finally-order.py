# `else` runs without an exception, `finally` always, in this order.
# point: 8.chaining
def run(fail):
    steps = []
    try:
        steps.append("try")
        if fail:
            raise ValueError
    except ValueError:
        steps.append("except")
    else:
        steps.append("else")
    finally:
        steps.append("finally")
    return steps

print(run(False), run(True))
