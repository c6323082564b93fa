# Several managers in one statement are left in reverse order.
# point: 8.exit-suppresses
class Manager:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print("enter", self.name)
        if self.name == "bad":
            raise ValueError("enter")
        return self.name

    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind and kind.__name__)

with Manager("a") as a, Manager("b") as b:
    print(a, b)
try:
    with (
        Manager("a"),
        Manager("bad"),
    ):
        print("never")
except ValueError as e:
    print(e)
