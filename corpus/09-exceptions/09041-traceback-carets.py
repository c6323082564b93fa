# Carets mark operators, brackets of subscripts and of calls.
# point: 8.traceback-carets
# exit: 1
# stderr:
import sys

table = {"a": {"b": None}}

def operator():
    return table["a"]["b"] + 1

def subscript():
    return table["a"]["c"]["d"]

def call():
    return len(table["a"]["b"])

def attribute():
    value = table["a"]["b"].missing
    return value

def multi():
    return (
        1
        + table["x"]
        + 2
    )

def in_place():
    x = "a"
    x += 1

def long_call():
    return print(
        1,
        2,
        int("x"),
        4,
    )

def compare():
    return 1 < "a" < 2

def unpack():
    a, b = 1, 2, 3

def unary():
    return -"a"

for function in (operator, subscript, call, attribute, multi, in_place, long_call, compare, unpack, unary):
    try:
        function()
    except Exception as e:
        sys.excepthook(type(e), e, e.__traceback__)
raise SystemExit(1)
