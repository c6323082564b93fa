# Accounts with a hierarchy of exceptions, transactions that roll back, and an uncaught error at the end.
# exit: 1
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import IntEnum
from functools import total_ordering


class BankError(Exception):
    """All that can go wrong in a bank."""


class InsufficientFunds(BankError):
    def __init__(self, account, wanted):
        super().__init__(account.owner, wanted)
        self.account, self.wanted = account, wanted

    def __str__(self):
        return f"{self.account.owner} has {self.account.balance}, not {self.wanted}"


class Frozen(BankError):
    pass


class Level(IntEnum):
    BASIC = 1
    SILVER = 5
    GOLD = 10


@total_ordering
class Money:
    __slots__ = ("cents",)

    def __init__(self, amount=0):
        if isinstance(amount, Money):
            amount = amount.cents / 100
        self.cents = round(amount * 100)

    @classmethod
    def of_cents(cls, cents):
        m = cls()
        m.cents = cents
        return m

    def __add__(self, other):
        if isinstance(other, (int, float)):
            other = Money(other)
        if not isinstance(other, Money):
            return NotImplemented
        return Money.of_cents(self.cents + other.cents)

    __radd__ = __add__

    def __sub__(self, other):
        return self + -Money(other)

    def __neg__(self):
        return Money.of_cents(-self.cents)

    def __mul__(self, factor):
        if isinstance(factor, Money):
            raise TypeError("money times money")
        return Money.of_cents(round(self.cents * factor))

    def __eq__(self, other):
        return self.cents == Money(other).cents if isinstance(other, (Money, int, float)) else NotImplemented

    def __lt__(self, other):
        return self.cents < Money(other).cents

    def __hash__(self):
        return hash(self.cents)

    def __bool__(self):
        return self.cents != 0

    def __str__(self):
        sign = "-" if self.cents < 0 else ""
        return f"{sign}${abs(self.cents) // 100:,}.{abs(self.cents) % 100:02d}"

    def __repr__(self):
        return f"Money({self.cents / 100!r})"


@dataclass(order=True)
class Account:
    owner: str
    balance: Money = field(default_factory=Money)
    level: Level = field(default=Level.BASIC, compare=False)
    frozen: bool = field(default=False, repr=False, compare=False)
    history: list = field(default_factory=list, repr=False, compare=False)

    def __post_init__(self):
        if not self.owner.isalpha():
            raise ValueError(f"bad name {self.owner!r}")
        self.balance = Money(self.balance)

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError(f"cannot deposit {amount}")
        self._change(Money(amount))

    def withdraw(self, amount):
        if self.balance < amount:
            raise InsufficientFunds(self, Money(amount))
        self._change(-Money(amount))

    def _change(self, amount):
        if self.frozen:
            raise Frozen(f"account of {self.owner} is frozen")
        self.balance += amount
        self.history.append(amount)


class Bank:
    def __init__(self):
        self.accounts = {}
        self.depth = 0

    def open(self, owner, *args, **kwargs):
        if owner in self.accounts:
            raise BankError(f"{owner} is a customer already")
        self.accounts[owner] = Account(owner, *args, **kwargs)
        return self.accounts[owner]

    def __getitem__(self, owner):
        try:
            return self.accounts[owner]
        except KeyError as e:
            raise BankError("no such customer") from e

    @contextmanager
    def transaction(self, name):
        saved = {k: (a.balance, len(a.history)) for k, a in self.accounts.items()}
        self.depth += 1
        print("  " * self.depth + f"begin {name}")
        try:
            yield self
        except BankError as e:
            for k, (balance, n) in saved.items():
                self.accounts[k].balance = balance
                del self.accounts[k].history[n:]
            e.add_note(f"rolled back: {name}")
            raise
        else:
            print("  " * self.depth + f"commit {name}")
        finally:
            self.depth -= 1

    def transfer(self, source, target, amount):
        with self.transaction(f"{source} -> {target} {Money(amount)}"):
            self[target].deposit(amount)
            self[source].withdraw(amount)

    def report(self):
        for a in sorted(self.accounts.values(), key=lambda a: (-a.level, a.owner)):
            print(f"{a.owner:<8}{a.level.name:^8}{a.balance!s:>14}  {' '.join(map(str, a.history))}")
        print(f"{'total':<16}{sum((a.balance for a in self.accounts.values()), Money())!s:>14}")


bank = Bank()
bank.open("Ann", 1200.5, Level.GOLD)
bank.open("Bob", level=Level.SILVER)
bank.open("Cy", 99)
bank.transfer("Ann", "Bob", 200.25)
for attempt in (lambda: bank.transfer("Bob", "Ann", 500), lambda: bank.transfer("Bob", "Dan", 5), lambda: bank.transfer("Bob", "Cy", -5), lambda: bank.open("Ann"), lambda: bank.open("x1"), lambda: Money(1) * Money(2), lambda: Money(2) + "x", lambda: Money(3) < "y"):
    try:
        attempt()
    except BankError as e:
        print(f"{type(e).__name__}: {e}", e.__notes__ if hasattr(e, "__notes__") else "", repr(e.__cause__))
    except (ValueError, TypeError) as e:
        print(f"{type(e).__name__}: {e}")
bank.report()
try:
    with bank.transaction("outer"):
        bank.transfer("Ann", "Cy", 1)
        with bank.transaction("inner"):
            bank["Cy"].frozen = True
            bank["Cy"].withdraw(1)
except Frozen as e:
    print(e, e.__notes__)
bank.report()
print(bank["Ann"], bank["Ann"] < bank["Bob"], Money(5) == 5, Money(1) >= 2, {Money(1): "one"}[Money(1.0)], not Money(), max(Money(1), Money(3)), repr(Money("1" == 1)))
print(Level.GOLD > Level.SILVER, Level(5), list(Level), Level.GOLD + 1, f"{Level.GOLD}", f"{Level.GOLD!r}")
bank.transfer("Bob", "Ann", 10**6)
