# A value that a test shows something of is also what the handler around the test reads.
def swap(a, b, log):
    try:
        try:
            a = a + 1
            if a and b:
                log.append(8)
        except NameError as e:
            print(e)
        a, b = b, a
    except ValueError:
        try:
            raise KeyError('k')
        finally:
            log.append('f')
    return a, b, log


def first(value):
    found = None
    try:
        found = value.get('k')
        if found is not None:
            if found:
                return found + 1
            return found.missing
    except (AttributeError, TypeError) as e:
        return found, type(e).__name__, str(e)
    return 'nothing'


print(swap(0, 1, []), swap(-1, 1, []), swap(1.5, 'x', [0]))
for d in ({}, {'k': 1}, {'k': 0}, {'k': 'text'}, {'k': ''}, {'k': None}, 5):
    print(first(d))
