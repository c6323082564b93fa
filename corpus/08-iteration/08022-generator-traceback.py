# A traceback goes through the generators that were running.
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
