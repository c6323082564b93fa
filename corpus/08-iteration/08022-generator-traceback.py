# A traceback goes through the generators that were running.
# point: 9.tracebacks
# exit: 1
# stderr:
def inner():
    yield 1
    raise ValueError("deep")

def outer():
    yield from inner()

def main():
    total = 0
    for x in outer():
        total += x

main()
