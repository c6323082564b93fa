# != without __ne__: the opposite of what __eq__ says, with its oddities.
# point: 4.not-equal
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
def eq(answer): return type("E", (), {"__eq__": lambda s, o: answer, "__hash__": None})
class Boom:
    def __bool__(self): raise ValueError("no truth")
for answer in (True, False, None, 0, 1, "", "x", [], NotImplemented, Boom(), ...):
    c = eq(answer); print(type(answer).__name__, end=" "); t(lambda: c() != 1); t(lambda: 1 != c()); t(lambda: c() != c()); t(lambda: c().__ne__(1) is NotImplemented); t(lambda: [c()] != [1])
class OnlyNe:
    def __ne__(self, o): return "ne"
class Both:
    def __eq__(self, o): return "eq"
    def __ne__(self, o): return "ne"
class Sub(Both):
    def __eq__(self, o): return "sub eq"
class NoneNe: __ne__ = None
class Calls:
    def __eq__(self, o): print("asked"); return NotImplemented
o = OnlyNe(); t(lambda: (o == o, o != o, o == 1, 1 != o)); t(lambda: (Both() == 1, Both() != 1)); t(lambda: (Sub() != 1, Sub() == 1, Both() != Sub())); t(lambda: NoneNe() != 1); t(lambda: Calls() != Calls()); t(lambda: Calls() != 1); t(lambda: 1 != Calls()); t(lambda: [o] != [o]); t(lambda: (1, o) != (1, o)); t(lambda: {1: o} != {1: o}); t(lambda: object.__ne__(1, 2)); t(lambda: object().__ne__(object())); t(lambda: not Both() != 1)
