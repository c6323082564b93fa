# Strings are indexed, sliced, formatted and searched.
s = "hello, world"
print(s[0], s[-1], s[7:], s[::-1], s.upper(), s.split(", "))
print(f"{s!r:>20}|{len(s):04d}|{3.14159:.2f}")
print("%s has %d" % ("x", 3), "{} {}".format(1, 2))
try:
    s + 1
except TypeError as e:
    print(e)
