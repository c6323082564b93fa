# A compiler from a tiny language to byte code in a bytearray, a machine that runs it, and a disassembler.
import struct
from enum import IntEnum

SCALE = 1


class Op(IntEnum):
    PUSH = 0
    LOAD = 1
    STORE = 2
    ADD = 3
    SUB = 4
    MUL = 5
    DIV = 6
    MOD = 7
    LT = 8
    EQ = 9
    NOT = 10
    JUMP = 11
    JUMPZ = 12
    CALL = 13
    RET = 14
    PRINT = 15
    HALT = 16
    POP = 17


WITH_OPERAND = {Op.PUSH, Op.LOAD, Op.STORE, Op.JUMP, Op.JUMPZ, Op.CALL}
BINARY = {"+": Op.ADD, "-": Op.SUB, "*": Op.MUL, "/": Op.DIV, "%": Op.MOD, "<": Op.LT, "==": Op.EQ}


class VmError(Exception):
    def __init__(self, message, pc):
        super().__init__(f"{message} (pc {pc})")


class Compiler:
    """Statements are tuples, expressions tuples, names and ints."""

    def __init__(self):
        self.code = bytearray()
        self.functions, self.patches = {}, []

    def emit(self, op, operand=None):
        self.code.append(op)
        if op in WITH_OPERAND:
            self.code += struct.pack("<i", operand)
        return len(self.code) - 4

    def patch(self, at, value=None):
        struct.pack_into("<i", self.code, at, len(self.code) if value is None else value)

    def expression(self, e, slots):
        match e:
            case int():
                self.emit(Op.PUSH, e)
            case str():
                if e not in slots:
                    raise NameError(f"unknown variable {e!r}")
                self.emit(Op.LOAD, slots[e])
            case ("not", x):
                self.expression(x, slots)
                self.emit(Op.NOT)
            case ("call", name, *args):
                for a in args:
                    self.expression(a, slots)
                self.patches.append((self.emit(Op.CALL, 0), name, len(args)))
            case (op, a, b) if op in BINARY:
                self.expression(a, slots)
                self.expression(b, slots)
                self.emit(BINARY[op])
            case _:
                raise SyntaxError(f"bad expression {e!r}")

    def block(self, statements, slots):
        for s in statements:
            match s:
                case ("set", name, e):
                    self.expression(e, slots)
                    self.emit(Op.STORE, slots.setdefault(name, len(slots)))
                case ("print", e):
                    self.expression(e, slots)
                    self.emit(Op.PRINT)
                case ("while", test, body):
                    top = len(self.code)
                    self.expression(test, slots)
                    out = self.emit(Op.JUMPZ, 0)
                    self.block(body, slots)
                    self.emit(Op.JUMP, top)
                    self.patch(out)
                case ("if", test, yes, no):
                    self.expression(test, slots)
                    other = self.emit(Op.JUMPZ, 0)
                    self.block(yes, slots)
                    end = self.emit(Op.JUMP, 0)
                    self.patch(other)
                    self.block(no, slots)
                    self.patch(end)
                case ("return", e):
                    self.expression(e, slots)
                    self.emit(Op.RET)
                case ("do", e):
                    self.expression(e, slots)
                    self.emit(Op.POP)
                case _:
                    raise SyntaxError(f"bad statement {s!r}")

    def program(self, main, **functions):
        self.block(main, {})
        self.emit(Op.HALT)
        for name, (params, body) in functions.items():
            self.functions[name] = len(self.code), len(params)
            self.block(body, {p: i for i, p in enumerate(params)})
            self.emit(Op.PUSH, 0)
            self.emit(Op.RET)
        for at, name, n in self.patches:
            start, wanted = self.functions[name]
            if n != wanted:
                raise TypeError(f"{name} takes {wanted} arguments, {n} given")
            self.patch(at, start << 4 | n)
        return bytes(self.code)


def disassemble(code):
    pc = 0
    while pc < len(code):
        op = Op(code[pc])
        if op in WITH_OPERAND:
            (operand,) = struct.unpack_from("<i", code, pc + 1)
            yield f"{pc:04} {op.name:<6} {operand}"
            pc += 5
        else:
            yield f"{pc:04} {op.name}"
            pc += 1


def run(code, limit=10**9):
    stack, frames, output = [], [], []
    local, pc, steps = [0] * 16, 0, 0
    unpack = struct.Struct("<i").unpack_from
    while True:
        steps += 1
        if steps > limit:
            raise VmError("too many steps", pc)
        op = code[pc]
        pc += 1
        if op <= Op.STORE or Op.JUMP <= op <= Op.CALL:
            operand = unpack(code, pc)[0]
            pc += 4
            if op == Op.PUSH:
                stack.append(operand)
            elif op == Op.LOAD:
                stack.append(local[operand])
            elif op == Op.STORE:
                local[operand] = stack.pop()
            elif op == Op.JUMP:
                pc = operand
            elif op == Op.JUMPZ:
                if not stack.pop():
                    pc = operand
            else:
                if len(frames) > 200:
                    raise VmError("stack overflow", pc)
                n = operand & 15
                frames.append((pc, local))
                local = stack[len(stack) - n :] + [0] * (16 - n)
                del stack[len(stack) - n :]
                pc = operand >> 4
        elif op <= Op.EQ:
            b = stack.pop()
            a = stack.pop()
            if op == Op.ADD:
                stack.append(a + b)
            elif op == Op.SUB:
                stack.append(a - b)
            elif op == Op.MUL:
                stack.append(a * b)
            elif op == Op.LT:
                stack.append(int(a < b))
            elif op == Op.EQ:
                stack.append(int(a == b))
            else:
                try:
                    stack.append(a // b if op == Op.DIV else a % b)
                except ZeroDivisionError:
                    raise VmError("division by zero", pc - 1) from None
        elif op == Op.NOT:
            stack.append(int(not stack.pop()))
        elif op == Op.RET:
            pc, local = frames.pop()
        elif op == Op.PRINT:
            output.append(stack.pop())
        elif op == Op.POP:
            stack.pop()
        else:
            return output, steps


FIB = (["n"], [("if", ("<", "n", 2), [("return", "n")], []), ("return", ("+", ("call", "fib", ("-", "n", 1)), ("call", "fib", ("-", "n", 2))))])
GCD = (["a", "b"], [("while", "b", [("set", "t", ("%", "a", "b")), ("set", "a", "b"), ("set", "b", "t")]), ("return", "a")])
MAIN = [("set", "i", 0), ("while", ("<", "i", 10), [("print", ("call", "fib", "i")), ("set", "i", ("+", "i", 3))]), ("print", ("call", "gcd", 1071, 462)), ("print", ("not", ("==", "i", 12)))]
code = Compiler().program(MAIN, fib=FIB, gcd=GCD)
print(len(code), code[:12].hex(" "), run(code))
print(*disassemble(code[:40] if False else Compiler().program([("print", ("call", "gcd", 6, 4))], gcd=GCD)), sep="\n")
for main in ([("print", "x")], [("print", ("^", 1, 2))], [("jump",)], [("do", ("call", "gcd", 1))], [("do", ("call", "nope"))], [("print", ("/", 1, 0))], [("while", 1, [])], [("do", ("call", "loop"))], [("set", "x", 2**40)]):
    try:
        print(run(Compiler().program(main, gcd=GCD, loop=([], [("return", ("call", "loop"))])), limit=2000))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")
big = Compiler().program([("set", "i", 0), ("set", "s", 0), ("while", ("<", "i", 300 * SCALE), [("set", "s", ("%", ("+", ("*", "s", 31), ("call", "gcd", "i", 360)), 1000003)), ("set", "i", ("+", "i", 1))]), ("print", "s"), ("print", ("call", "fib", 13))], fib=FIB, gcd=GCD)
print(run(big))
