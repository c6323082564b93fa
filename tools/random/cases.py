"""The file of a seed: cases of random areas, and the frame that runs them."""
import importlib
import random
import warnings

AREAS = ["arithmetic", "formatting", "text", "octets", "containers", "flow", "classes", "faults", "calls", "loops", "patterns", "generators"]

FRAME = '''\
def run(number, case):
    print("##", number)
    try:
        case()
    except BaseException as e:
        print("raised", type(e).__name__, e, e.args if len(str(e.args)) < 300 else "")
        c = e.__cause__ or e.__context__
        if c is not None:
            print("  from", type(c).__name__, c)


def show(*values):
    for v in values:
        t = repr(v)
        print(type(v).__name__, t if len(t) < 400 else (len(t), t[:150], t[-150:]))


def tried(f):
    try:
        show(f())
    except Exception as e:
        print("failed", type(e).__name__, e)


'''


class Case:
    """Lines at the level of the module, one of which defines `case_N`."""

    def __init__(self, number, area, text):
        self.number, self.area, self.text = number, area, text


class Program:
    def __init__(self, cases):
        self.cases = cases

    def source(self, numbers=None):
        chosen = self.cases if numbers is None else [c for c in self.cases if c.number in numbers]
        parts = [FRAME]
        for case in chosen:
            parts.append(case.text + f"\n\nrun({case.number}, case_{case.number})\n\n")
        return "\n".join(parts)


    def drop(self, number):
        self.cases = [c for c in self.cases if c.number != number]


def make(seed, count, areas=None):
    rng = random.Random(seed)
    modules = [importlib.import_module(f"areas.{name}") for name in areas or AREAS]
    made = []
    for number in range(count):
        module = rng.choice(modules)
        text = module.make(random.Random(rng.random()), number)
        if is_python(text):
            made.append(Case(number, module.__name__, text.rstrip() + "\n"))
    return Program(made)


def is_python(text):
    """Areas combine pieces freely; what does not compile is left out."""
    with warnings.catch_warnings(action="ignore"):
        try:
            compile(text, "case", "exec")
        except SyntaxError:
            return False
    return True
