# Messages suggest close names.
# point: 8.traceback-suggestions
# exit: 1
# stderr:
import sys

class Thing:
    colour = 1
    _private = 2

def attribute():
    Thing().color

def private():
    Thing().private

def variable():
    counter = 1
    return countr

def builtin():
    return lenn([])

def module_name():
    return asyncio.run

def far():
    return completely_different_name_here

for function in (attribute, private, variable, builtin, module_name, far):
    try:
        function()
    except Exception as e:
        sys.excepthook(type(e), e, e.__traceback__)
raise SystemExit(1)
