# A vending machine as a table of states, with errors for wrong events.
class InvalidTransition(Exception):
    pass


class Machine:
    def __init__(self, prices):
        self.prices = prices
        self.state = "idle"
        self.credit = 0
        self.log = []
        self.table = {
            ("idle", "coin"): self.insert,
            ("ready", "coin"): self.insert,
            ("ready", "select"): self.select,
            ("ready", "refund"): self.refund,
        }

    def insert(self, amount):
        self.credit += amount
        return "ready"

    def select(self, item):
        price = self.prices[item]
        if price > self.credit:
            self.log.append(f"{item} costs {price}, credit {self.credit}")
            return "ready"
        self.credit -= price
        self.log.append(f"sold {item}")
        return "ready" if self.credit else "idle"

    def refund(self):
        self.log.append(f"refund {self.credit}")
        self.credit = 0
        return "idle"

    def send(self, event, *args):
        try:
            action = self.table[self.state, event]
        except KeyError:
            raise InvalidTransition(f"{event} in {self.state}") from None
        old, self.state = self.state, action(*args)
        return old + "->" + self.state


m = Machine({"tea": 3, "cake": 4.5})
for event in [("coin", 2), ("select", "tea"), ("coin", 2), ("select", "tea"), ("refund",), ("refund",), ("coin", 10), ("select", "cake"), ("select", "gum"), ("select", "cake"), ("coin",), ("select", "tea"), ("refund",)]:
    try:
        print(event, m.send(*event), m.credit)
    except InvalidTransition as e:
        print("invalid:", e, e.__cause__, e.__suppress_context__)
    except KeyError as e:
        print("no such item:", e)
    except TypeError as e:
        print("wrong arguments:", e)
print(*m.log, sep="\n")
