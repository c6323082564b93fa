# A stack machine runs small programs with jumps, calls and traps.
class Trap(Exception):
    pass


class VM:
    def __init__(self, code, limit=10000):
        self.code, self.limit = code, limit
        self.stack, self.calls, self.out = [], [], []
        self.memory = {}
        self.pc = self.steps = 0

    def pop(self):
        if not self.stack:
            raise Trap(f"stack underflow at {self.pc}")
        return self.stack.pop()

    def run(self):
        while self.pc < len(self.code):
            self.steps += 1
            if self.steps > self.limit:
                raise Trap("too many steps")
            op, *args = self.code[self.pc]
            self.pc += 1
            match op, args:
                case "push", [value]:
                    self.stack.append(value)
                case ("add" | "sub" | "mul" | "div" | "lt"), []:
                    b, a = self.pop(), self.pop()
                    self.stack.append(self.binary(op, a, b))
                case "load", [name]:
                    if name not in self.memory:
                        raise Trap(f"unset {name}")
                    self.stack.append(self.memory[name])
                case "store", [name]:
                    self.memory[name] = self.pop()
                case "jump", [to]:
                    self.pc = to
                case "jz", [to]:
                    if not self.pop():
                        self.pc = to
                case "call", [to]:
                    self.calls.append(self.pc)
                    self.pc = to
                case "ret", []:
                    self.pc = self.calls.pop()
                case "print", []:
                    self.out.append(self.pop())
                case "halt", _:
                    break
                case _:
                    raise Trap(f"bad instruction {op} {args}")
        return self.out

    @staticmethod
    def binary(op, a, b):
        if op == "add":
            return a + b
        if op == "sub":
            return a - b
        if op == "mul":
            return a * b
        if op == "lt":
            return a < b
        return a // b


def assemble(text):
    labels, code = {}, []
    for line in text.strip().splitlines():
        word, *rest = line.split("#")[0].split() or [""]
        if word.endswith(":"):
            labels[word[:-1]] = len(code)
        elif word:
            code.append((word, *rest))
    def operand(x):
        if x in labels:
            return labels[x]
        try:
            return int(x)
        except ValueError:
            return x
    return [(op, *[operand(a) for a in args]) for op, *args in code]


factorial = """
push 25
store n
push 1
store r
loop:
load n
jz end
load r
load n
mul
store r
load n
push 1
sub
store n
jump loop
end:
load r
print
"""
vm = VM(assemble(factorial))
print(vm.run(), vm.steps, vm.memory)
print(VM(assemble("call f\nprint\nhalt\nf:\npush 2\npush 3\nlt\nret")).run())
for text in ("add", "push 1\npush 0\ndiv", "x:\njump x", "load q", "push", "push a\npush 1\nadd", "ret"):
    vm = VM(assemble(text))
    try:
        print(vm.run())
    except (Trap, ZeroDivisionError, TypeError, IndexError) as e:
        print(f"{type(e).__name__}: {e} (steps {vm.steps})")
