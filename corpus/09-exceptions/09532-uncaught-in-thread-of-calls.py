# An exception that passes through with, finally, generators, properties and decorators before it ends the program.
# point: 8.traceback-chained
# exit: 1
# stderr: compared
class CM:
    def __enter__(self): return self
    def __exit__(self, kind, value, tb):
        value.add_note(f"left the manager with {kind.__name__}")
        return False
def traced(f):
    def wrapper(*args):
        try:
            return f(*args)
        except LookupError as e:
            raise RuntimeError(f"{f.__name__} failed") from e
    return wrapper
class Account:
    def __init__(self): self.entries = {}
    @property
    def balance(self):
        return sum(self.amounts())
    def amounts(self):
        for name in ("rent", "food"):
            with CM():
                yield self.entries[name]
    @traced
    def report(self, title):
        try:
            return f"{title}: {self.balance:>10}"
        finally:
            print("report is over")
def main():
    accounts = [Account()]
    accounts[0].entries["rent"] = 3
    return [a.report("total") for a in accounts]
main()
