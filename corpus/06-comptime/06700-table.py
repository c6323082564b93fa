# A table is computed at build time and read like any other.
def crc_row(n):
    for _ in range(8):
        n = (n >> 1) ^ (0xEDB88320 if n & 1 else 0)
    return n


SIZE = 256
TABLE = tuple(crc_row(i) for i in range(SIZE))  #run


def crc32(data):
    value = 0xFFFFFFFF
    for byte in data:
        value = (value >> 8) ^ TABLE[(value ^ byte) & 0xFF]
    return value ^ 0xFFFFFFFF


print(hex(crc32(b"123456789")), len(TABLE), TABLE[255], SIZE)
