# Values packed in bytes, and what cannot be packed.
import struct
print(struct.pack("<IhQ5sd", 1, -2, 3, b"ab", 1.5), struct.unpack(">HH", b"\0\1\0\2"), struct.calcsize("bi"))
print(struct.Struct("<i"), list(struct.iter_unpack("<H", b"\1\0\2\0")))
try: struct.pack("b", 200)
except struct.error as e: print(repr(e))

for call in (
    lambda: struct.pack("<i"), lambda: struct.pack("z", 1), lambda: struct.pack("f", 1e40), lambda: struct.unpack("i", b"abc"),
    lambda: struct.unpack_from("i", b"abcdef", 5), lambda: struct.pack_into("i", bytearray(3), 0, 1), lambda: struct.pack("<Q", -1),
    lambda: struct.pack("s", "a"), lambda: list(struct.iter_unpack("i", b"abc")), lambda: struct.pack("3", 1), lambda: struct.pack("e", 1e9),
):
    try:
        call()
    except (struct.error, OverflowError) as error:
        print(type(error).__name__, error)
