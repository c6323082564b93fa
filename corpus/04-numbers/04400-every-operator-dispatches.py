# Every binary operator: the method, its reflection, NotImplemented and the final TypeError.
# point: 3.binary-operators
import operator
names = ["add", "sub", "mul", "matmul", "truediv", "floordiv", "mod", "divmod", "pow", "lshift", "rshift", "and", "xor", "or"]
ops = [operator.add, operator.sub, operator.mul, operator.matmul, operator.truediv, operator.floordiv, operator.mod, divmod, pow, operator.lshift, operator.rshift, operator.and_, operator.xor, operator.or_]
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
def make(name, left=True, right=True, answer=None):
    def method(kind):
        def m(self, *o): return (name, kind, len(o)) if answer is None else answer
        return m
    ns = {}
    for n in names:
        if left: ns[f"__{n}__"] = method(n)
        if right: ns[f"__r{n}__"] = method("r" + n)
    return type(name, (), ns)
Both, Left, Right, Neither = make("Both"), make("Left", True, False), make("Right", False), make("Neither", False, False)
Shy = make("Shy", answer=NotImplemented)
for op, name in zip(ops, names):
    print(name)
    for a, b in ((Both(), Both()), (Left(), Right()), (Right(), Left()), (Right(), Right()), (Neither(), Right()), (Left(), Neither()), (Neither(), Neither()), (Shy(), Both()), (Both(), Shy()), (Shy(), Shy()), (1, Right()), (Left(), 1), ("s", Right()), ([], Right()), (1, Neither()), (Neither(), "s"), (None, Shy())):
        t(lambda: op(a, b))
a, b = Both(), Neither()
t(lambda: a + b); t(lambda: b + a); t(lambda: a @ b); t(lambda: b @ a); t(lambda: a ** b); t(lambda: b ** a); t(lambda: a << b); t(lambda: b >> a); t(lambda: a | b); t(lambda: b ^ a); t(lambda: a // b); t(lambda: b % a); t(lambda: b & b); t(lambda: b ** b); t(lambda: b @ b); t(lambda: b // b); t(lambda: b % b); t(lambda: b << b); t(lambda: divmod(b, b)); t(lambda: print >> b); t(lambda: print >> 3); t(lambda: b >> print)
class Inst: pass
i = Inst(); i.__add__ = lambda o: "instance"; i.__radd__ = lambda o: "instance"; t(lambda: i + 1); t(lambda: 1 + i); Inst.__add__ = lambda s, o: "class"; t(lambda: i + 1); t(lambda: 1 + i); Inst.__radd__ = lambda s, o: "rclass"; t(lambda: 1 + i); del Inst.__add__; t(lambda: i + 1); t(lambda: i + i)
