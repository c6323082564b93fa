# pow with two and three arguments, divmod, and their reflected forms.
# point: 3.pow-divmod
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
for a, b, c in ((2, 10, 7), (2, 10, -7), (-2, 3, 5), (2, -1, 7), (2, -1, 4), (2, 0, 1), (0, 0, 5), (2, 3, 1), (2, 3, -1), (3, -2, -7), (10**20, 10**20, 10**9 + 7), (2, 3, 0), (True, True, True), (2, -1, 0), (5, 3, 10**30), (-5, 3, 10**30), (0, -1, 5), (1, -1, 1), (2**64, -1, 3**50)): t(lambda: pow(a, b, c))
for a, b in ((2, 0.5), (-8, 1 / 3), (0, -1), (0.0, -1), (0, 0), (0.0, 0.0), (-0.0, -1), (2, -2), (-2, -1), (2.0, 1024), (10, 400.0), (-1, 0.5), (0, -1.5), (0j, -1), (0j, 0), (2, 1j), (0, 1j), (10**400, 0.5), (2, 10**4 if False else 64), (float("inf"), 0), (float("nan"), 0), (1, float("nan")), (-1, float("inf")), (0, float("-inf")), (1.5, -1), (2j, 2), ("a", 2), (2, "a"), (None, 1), (2, None), ([], 2)): t(lambda: a ** b); t(lambda: pow(a, b))
t(lambda: pow(2.0, 3, 5)); t(lambda: pow(2, 3.0, 5)); t(lambda: pow(2, 3, 5.0)); t(lambda: pow(2j, 3, 5)); t(lambda: pow(2, 3, 5j)); t(lambda: pow("a", 3, 5)); t(lambda: pow(2, "a", 5)); t(lambda: pow(2, 3, "a")); t(lambda: pow(2, 3, None)); t(lambda: pow(None, None, None)); t(lambda: pow([], [], [])); t(lambda: pow(2.0, 3.0, None))
class P:
    def __pow__(self, o, m=None): return ("pow", o if isinstance(o, int) else "P", m)
    def __rpow__(self, o, m=None): return ("rpow", o, m)
class P2:
    def __pow__(self, o): return ("pow2", o)
    def __rpow__(self, o): return ("rpow2", o)
class PN:
    def __pow__(self, o, m=None): return NotImplemented
class OnlyR:
    def __rpow__(self, o, m=None): return ("onlyr", o, m)
t(lambda: pow(P(), 2)); t(lambda: pow(P(), 2, 3)); t(lambda: pow(2, P())); t(lambda: pow(2, P(), 3)); t(lambda: pow(2, 3, P())); t(lambda: pow(P(), P(), P())[0]); t(lambda: P() ** 2); t(lambda: 2 ** P()); t(lambda: P2() ** 2); t(lambda: pow(P2(), 2, 3)); t(lambda: pow(2, P2(), 3)); t(lambda: 2 ** P2()); t(lambda: PN() ** 2); t(lambda: pow(PN(), 2, 3)); t(lambda: 2 ** PN()); t(lambda: pow(2, 3, PN())); t(lambda: pow(2, OnlyR(), 3)); t(lambda: pow("s", OnlyR())); t(lambda: pow("s", OnlyR(), 3)); t(lambda: pow(2.0, OnlyR(), 3)); t(lambda: (2).__pow__("a")); t(lambda: (2).__pow__(3, "a")); t(lambda: (2).__pow__(3, None)); t(lambda: (2).__rpow__(3)); t(lambda: (2.0).__pow__(3, 4)); t(lambda: (2.0).__pow__("a")); t(lambda: (2).__rpow__(3, 5))
def ip():
    x = P(); x **= 3; return x
t(ip)
class IP:
    def __ipow__(self, o, m="none"): return ("ipow", o, m)
def ip():
    x = IP(); x **= 3; return x
t(ip)
for a, b in ((7, 2), (-7, 2), (7, -2), (-7, -2), (7.5, 2), (-7.5, 2), (7, 2.5), (1, 0), (1.0, 0), (0, 5), (True, True), (10**20, 3), (-10**20, 7), (1, 1.0), (float("inf"), 1), (1, float("inf")), (-1, float("inf")), (float("nan"), 1), (1j, 1), ("a", 1), ("%s", 1), (None, 1), (2.0, -0.0), (-0.0, 1)): t(lambda: divmod(a, b)); t(lambda: a // b); t(lambda: a % b)
class DM:
    def __divmod__(self, o): return "divmod"
    def __rdivmod__(self, o): return "rdivmod"
t(lambda: divmod(DM(), 1)); t(lambda: divmod(1, DM())); t(lambda: DM() // 1); t(lambda: DM() % 1); t(lambda: divmod(1)); t(lambda: divmod(1, 2, 3))
