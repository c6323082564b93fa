# Accounts transfer money, refuse overdrafts and roll back failed batches.
class InsufficientFunds(Exception):
    def __init__(self, account, need):
        self.account, self.need = account, need
        super().__init__(f"{account.owner} needs {need:.2f}, has {account.balance:.2f}")


class Account:
    count = 0

    def __init__(self, owner, balance=0):
        Account.count += 1
        self.number = Account.count
        self.owner = owner
        self.balance = balance
        self.history = []

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError(f"bad amount {amount}")
        self.balance += amount
        self.history.append(("deposit", amount))

    def withdraw(self, amount):
        if amount > self.balance:
            raise InsufficientFunds(self, amount)
        self.balance -= amount
        self.history.append(("withdraw", amount))

    def __repr__(self):
        return f"<{self.number}:{self.owner} {self.balance}>"


class Savings(Account):
    def __init__(self, owner, balance=0, rate=0.05):
        super().__init__(owner, balance)
        self.rate = rate

    def interest(self):
        self.deposit(self.balance * self.rate)


class Bank:
    def __init__(self):
        self.accounts = {}

    def open(self, account):
        self.accounts[account.number] = account
        return account

    def transfer(self, a, b, amount):
        source, target = self.accounts[a], self.accounts[b]
        source.withdraw(amount)
        try:
            target.deposit(amount)
        except ValueError:
            source.balance += amount
            source.history.pop()
            raise

    def batch(self, transfers):
        saved = {n: (a.balance, list(a.history)) for n, a in self.accounts.items()}
        try:
            for t in transfers:
                self.transfer(*t)
        except (InsufficientFunds, ValueError, KeyError) as e:
            for n, (balance, history) in saved.items():
                self.accounts[n].balance, self.accounts[n].history = balance, history
            return f"{type(e).__name__}: {e}"
        else:
            return "ok"
        finally:
            print("batch of", len(transfers))


bank = Bank()
ann = bank.open(Account("Ann", 100))
bob = bank.open(Savings("Bob", 50, rate=0.1))
print(bank.batch([(1, 2, 30), (2, 1, 5.5)]), ann, bob)
print(bank.batch([(1, 2, 30), (2, 1, 500)]), ann, bob)
print(bank.batch([(1, 3, 30)]), ann, bob)
print(bank.batch([(1, 2, -30)]), ann, bob)
bob.interest()
print(bob, ann.history, bob.history, Account.count)
print(bank.batch([(1, 2, 10 ** 20)]))
