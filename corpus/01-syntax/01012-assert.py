# An assertion raises with its message.
assert True, 1 // 0
try:
    assert 1 == 2
except AssertionError as e:
    print(repr(e))
try:
    assert [], "empty"
except AssertionError as e:
    print(repr(e))
try:
    assert 0, (1, 2)
except AssertionError as e:
    print(repr(e), e.args)
