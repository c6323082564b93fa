# Arithmetic under a mask is exact modulo the mask.
def fnv(data):
    h = 0xcbf29ce484222325
    for b in data:
        h ^= b
        h = (h * 0x100000001b3) & 0xffffffffffffffff
    return h
print(hex(fnv(b"hello")), hex(fnv(b"")))
def lcg(n):
    x = 12345
    for _ in range(n):
        x = (x * 1103515245 + 12345) % 2 ** 31
    return x
print(lcg(10), lcg(1000))
def xorshift(n):
    x = 88172645463325252
    for _ in range(n):
        x ^= (x << 13) & (2 ** 64 - 1)
        x ^= x >> 7
        x ^= (x << 17) & (2 ** 64 - 1)
    return x
print(xorshift(1), xorshift(100))
def djb(s):
    h = 5381
    for c in s:
        h = ((h << 5) + h + ord(c)) & 0xffffffff
    return h
print(djb("hello world"))
