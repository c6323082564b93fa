# Strings built in loops have every character.
def build(n):
    s = ""
    for i in range(n):
        s += chr(97 + i % 26)
    return s
print(build(30), len(build(1000)))
def count(s):
    d = {}
    for c in s:
        d[c] = d.get(c, 0) + 1
    return d
print(count("mississippi"))
def rev(s):
    out = ""
    i = len(s) - 1
    while i >= 0:
        out += s[i]
        i -= 1
    return out
print(rev("héllo☃"))
