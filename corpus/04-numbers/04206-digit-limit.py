# Texts of ints longer than sys.get_int_max_str_digits() are refused in both directions, but not in bases that are powers of two.
import sys


def t(f):
    try:
        r = f()
        print(len(r) if isinstance(r, str) else r.bit_length())
    except Exception as e:
        print(type(e).__name__, e)


print(sys.get_int_max_str_digits(), sys.int_info.default_max_str_digits, sys.int_info.str_digits_check_threshold)
big = 10**5000
t(lambda: str(big)), t(lambda: repr(-big)), t(lambda: f"{big}"), t(lambda: f"{big:d}"), t(lambda: f"{big:,}"), t(lambda: format(big, "n")), t(lambda: "%d" % big), t(lambda: "%s" % big), t(lambda: "{}".format(big)), t(lambda: "{:>10}".format(big))
t(lambda: hex(big)), t(lambda: f"{big:x}"), t(lambda: bin(big)), t(lambda: oct(big)), t(lambda: "%x" % big), t(lambda: "%o" % big), t(lambda: f"{big:b}")
t(lambda: str(10**4299)), t(lambda: str(10**4300)), t(lambda: str(-(10**4299))), t(lambda: str([10**4300])), t(lambda: f"{10**4299:,}")
t(lambda: int("9" * 4300)), t(lambda: int("9" * 4301)), t(lambda: int("-" + "9" * 4300)), t(lambda: int("-" + "9" * 4301)), t(lambda: int("0" * 5000)), t(lambda: int("1_" * 4299 + "1")), t(lambda: int("1_" * 4300 + "1")), t(lambda: int(b"9" * 5000)), t(lambda: int("9" * 5000, 10)), t(lambda: int("1" * 5000, 3)), t(lambda: int("1" * 5000, 36)), t(lambda: int("f" * 5000, 16)), t(lambda: int("1" * 5000, 2)), t(lambda: int("7" * 5000, 8)), t(lambda: int("1" * 5000, 32)), t(lambda: int("0x" + "f" * 5000, 0)), t(lambda: int("9" * 5000, 0)), t(lambda: int("x" * 5000)), t(lambda: int(" " * 5000 + "1"))
t(lambda: f"{big:f}"), t(lambda: f"{big:e}"), t(lambda: float(big)), t(lambda: float("1" * 5000))
sys.set_int_max_str_digits(640)
t(lambda: str(10**639)), t(lambda: str(10**640)), t(lambda: int("1" * 641))
for n in (1, -1, 639, 2**70, "5", 1.0):
    try:
        sys.set_int_max_str_digits(n)
        print("set", sys.get_int_max_str_digits())
    except Exception as e:
        print(type(e).__name__, e)
sys.set_int_max_str_digits(0)
t(lambda: str(big)), t(lambda: int("9" * 20000)), t(lambda: f"{big:,}")
n = int("123456789" * 2000)
print(str(n) == "123456789" * 2000, n % 1000000007, str(3**20000)[:30], str(3**20000)[-30:])
print(eval("1" * 4000) % 997 if False else int("1" * 4000) % 997)
