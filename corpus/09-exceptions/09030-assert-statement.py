# `assert` raises AssertionError with its message, which is evaluated only then.
def check(ok, message):
    try:
        assert ok, message()
    except AssertionError as e:
        return repr(e)
    return "fine"

print(check(True, lambda: 1 / 0), check(False, lambda: "why"), check(False, lambda: ("a", 1)))
try:
    assert []
except AssertionError as e:
    print(repr(e))
