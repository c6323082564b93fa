# A __repr__ that answers no str: str() blames __str__, repr() blames __repr__.
class Bad:
    def __repr__(self):
        return None


class Worse(Bad):
    def __str__(self):
        return 5


class Number(int):
    def __repr__(self):
        return 1.5


for o in (Bad(), Worse(), Number(3)):
    for f in (str, repr, lambda x: f'{x}', lambda x: f'{x!r}', lambda x: '%s' % x, lambda x: '%r' % x, lambda x: [x].__repr__(), lambda x: format(x), ascii):
        try:
            print(f(o))
        except TypeError as e:
            print(type(o).__name__, e)
