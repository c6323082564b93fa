# A name imported with `from` keeps its value when the module rebinds its own.
from helpers.state import value, change, get
from helpers import state
print(value, get())
change(5)
print(value, get(), state.value)
value = 100
print(get(), state.value)
state.value = 7
print(get(), value)
