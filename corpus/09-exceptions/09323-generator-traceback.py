# Tracebacks go through generators.
# point: 9.tracebacks
# exit: 1
# stderr: compared
def numbers():
    yield 1
    yield 1 / 0
def twice(it):
    for x in it:
        yield 2 * x
print(sum(twice(numbers())))
