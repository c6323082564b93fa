# What int() and float() show of a text that is no number.
class Text(str):
    def __repr__(self):
        return 'T'


class Raw(bytes):
    def __repr__(self):
        return 'R'


for source in ('x', b'x', bytearray(b'x\xff'), Text('y'), Raw(b'z'), '1' * 5 + 'é', '', b''):
    for f in (int, float, complex):
        try:
            print(f(source))
        except (ValueError, TypeError) as e:
            print(f.__name__, type(e).__name__, e)
