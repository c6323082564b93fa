"""Universally unique identifiers (RFC 9562)."""

import os
import time

from enum import Enum

RESERVED_NCS, RFC_4122, RESERVED_MICROSOFT, RESERVED_FUTURE = [
    "reserved for NCS compatibility", "specified in RFC 4122", "reserved for Microsoft compatibility",
    "reserved for future definition",
]

int_ = int
bytes_ = bytes


class SafeUUID(Enum):
    """Whether the identifier was made safely with several processes."""

    safe = 0
    unsafe = -1
    unknown = None


_VARIANT_MASK = ~(0xC000 << 48)
_VERSION_MASK = ~(0xF000 << 64)


class UUID:
    """A 128-bit identifier."""

    __slots__ = ("int", "is_safe", "__weakref__")

    def __init__(
        self, hex=None, bytes=None, bytes_le=None, fields=None, int=None, version=None, *, is_safe=SafeUUID.unknown
    ):
        if [hex, bytes, bytes_le, fields, int].count(None) != 4:
            raise TypeError("one of the hex, bytes, bytes_le, fields, or int arguments must be given")
        if hex is not None:
            hex = hex.replace("urn:", "").replace("uuid:", "").strip("{}").replace("-", "")
            if len(hex) != 32:
                raise ValueError("badly formed hexadecimal UUID string")
            int = int_(hex, 16)
        elif bytes_le is not None:
            if len(bytes_le) != 16:
                raise ValueError("bytes_le is not a 16-char string")
            assert isinstance(bytes_le, bytes_), repr(bytes_le)
            bytes = bytes_le[3::-1] + bytes_le[5:3:-1] + bytes_le[7:5:-1] + bytes_le[8:]
            int = int_.from_bytes(bytes)
        elif bytes is not None:
            if len(bytes) != 16:
                raise ValueError("bytes is not a 16-char string")
            assert isinstance(bytes, bytes_), repr(bytes)
            int = int_.from_bytes(bytes)
        elif fields is not None:
            int = _int_of_fields(fields)
        if not 0 <= int < 1 << 128:
            raise ValueError("int is out of range (need a 128-bit value)")
        if version is not None:
            if not 1 <= version <= 8:
                raise ValueError("illegal version number")
            int = int & _VARIANT_MASK | 0x8000 << 48
            int = int & _VERSION_MASK | version << 76
        object.__setattr__(self, "int", int)
        object.__setattr__(self, "is_safe", is_safe)

    def __getstate__(self):
        state = {"int": self.int}
        if self.is_safe != SafeUUID.unknown:
            state["is_safe"] = self.is_safe.value
        return state

    def __setstate__(self, state):
        object.__setattr__(self, "int", state["int"])
        object.__setattr__(
            self, "is_safe", SafeUUID(state["is_safe"]) if "is_safe" in state else SafeUUID.unknown
        )

    def __eq__(self, other):
        if isinstance(other, UUID):
            return self.int == other.int
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, UUID):
            return self.int < other.int
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, UUID):
            return self.int > other.int
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, UUID):
            return self.int <= other.int
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, UUID):
            return self.int >= other.int
        return NotImplemented

    def __hash__(self):
        return hash(self.int)

    def __int__(self):
        return self.int

    def __repr__(self):
        return "%s(%r)" % (self.__class__.__name__, str(self))

    def __setattr__(self, name, value):
        raise TypeError("UUID objects are immutable")

    def __str__(self):
        x = self.hex
        return f"{x[:8]}-{x[8:12]}-{x[12:16]}-{x[16:20]}-{x[20:]}"

    @property
    def bytes(self):
        return self.int.to_bytes(16)

    @property
    def bytes_le(self):
        b = self.bytes
        return b[3::-1] + b[5:3:-1] + b[7:5:-1] + b[8:]

    @property
    def fields(self):
        return (
            self.time_low, self.time_mid, self.time_hi_version, self.clock_seq_hi_variant, self.clock_seq_low, self.node,
        )

    @property
    def time_low(self):
        return self.int >> 96

    @property
    def time_mid(self):
        return self.int >> 80 & 0xFFFF

    @property
    def time_hi_version(self):
        return self.int >> 64 & 0xFFFF

    @property
    def clock_seq_hi_variant(self):
        return self.int >> 56 & 0xFF

    @property
    def clock_seq_low(self):
        return self.int >> 48 & 0xFF

    @property
    def time(self):
        if self.version == 6:
            return self.time_low << 28 | self.time_mid << 12 | self.time_hi_version & 0x0FFF
        if self.version == 7:
            return self.int >> 80
        return (self.time_hi_version & 0x0FFF) << 48 | self.time_mid << 32 | self.time_low

    @property
    def clock_seq(self):
        return (self.clock_seq_hi_variant & 0x3F) << 8 | self.clock_seq_low

    @property
    def node(self):
        return self.int & 0xFFFFFFFFFFFF

    @property
    def hex(self):
        return self.bytes.hex()

    @property
    def urn(self):
        return "urn:uuid:" + str(self)

    @property
    def variant(self):
        if not self.int & 0x8000 << 48:
            return RESERVED_NCS
        if not self.int & 0x4000 << 48:
            return RFC_4122
        if not self.int & 0x2000 << 48:
            return RESERVED_MICROSOFT
        return RESERVED_FUTURE

    @property
    def version(self):
        if self.variant == RFC_4122:
            return int_(self.int >> 76 & 0xF)


def _int_of_fields(fields):
    if len(fields) != 6:
        raise ValueError("fields is not a 6-tuple")
    result = 0
    for i, (value, bits) in enumerate(zip(fields, (32, 16, 16, 8, 8, 48))):
        if not 0 <= value < 1 << bits:
            raise ValueError(f"field {i + 1} out of range (need a {bits}-bit value)")
        result = result << bits | value
    return result


_node = None
_last_timestamp = None
_last_timestamp_v6 = None
_last_v7 = 0


def getnode():
    """A number for this machine: random, with the multicast bit set, since no hardware address is asked for."""
    global _node
    if _node is None:
        _node = int.from_bytes(os.urandom(6)) | 1 << 40
    return _node


def _gregorian_time():
    return time.time_ns() // 100 + 0x01B21DD213814000


def _later_than(last):
    """The time now, or the next one if that was given out already."""
    now = _gregorian_time()
    return now if last is None else max(now, last + 1)


def _random_sequence():
    return int.from_bytes(os.urandom(2)) & 0x3FFF


def uuid1(node=None, clock_seq=None):
    """From the time and a machine's number."""
    global _last_timestamp
    timestamp = _last_timestamp = _later_than(_last_timestamp)
    clock_seq = _random_sequence() if clock_seq is None else clock_seq
    node = getnode() if node is None else node
    fields = (
        timestamp & 0xFFFFFFFF, timestamp >> 32 & 0xFFFF, timestamp >> 48 & 0x0FFF, clock_seq >> 8 & 0x3F,
        clock_seq & 0xFF, node,
    )
    return UUID(fields=fields, version=1)


def uuid3(namespace, name):
    """From the MD5 hash of a namespace and a name."""
    from hashlib import md5

    if isinstance(name, str):
        name = bytes(name, "utf-8")
    return UUID(bytes=md5(namespace.bytes + name).digest(), version=3)


def uuid4():
    """A random one."""
    return UUID(bytes=os.urandom(16), version=4)


def uuid5(namespace, name):
    """From the SHA-1 hash of a namespace and a name."""
    from hashlib import sha1

    if isinstance(name, str):
        name = bytes(name, "utf-8")
    return UUID(bytes=sha1(namespace.bytes + name).digest()[:16], version=5)


def uuid6(node=None, clock_seq=None):
    """As uuid1, with the fields in the order of time."""
    global _last_timestamp_v6
    timestamp = _last_timestamp_v6 = _later_than(_last_timestamp_v6)
    clock_seq = _random_sequence() if clock_seq is None else clock_seq
    node = getnode() if node is None else node
    value = (timestamp >> 12 & 0xFFFFFFFFFFFF) << 80 | (timestamp & 0x0FFF) << 64
    value |= (clock_seq & 0x3FFF) << 48 | node & 0xFFFFFFFFFFFF
    return UUID(int=value, version=6)


def uuid7():
    """From the time in milliseconds, a counter within it, and chance."""
    global _last_v7
    moment = time.time_ns() // 1000000 << 42 | int.from_bytes(os.urandom(6)) >> 7
    if moment <= _last_v7:
        moment = _last_v7 + 1
    _last_v7 = moment
    milliseconds, counter = moment >> 42, moment & (1 << 42) - 1
    value = (milliseconds & 0xFFFFFFFFFFFF) << 80 | (counter >> 30) << 64 | (counter & 0x3FFFFFFF) << 32
    return UUID(int=value | int.from_bytes(os.urandom(4)), version=7)


def uuid8(a=None, b=None, c=None):
    """From three numbers; chance where they are left out."""
    a = int.from_bytes(os.urandom(6)) if a is None else a
    b = int.from_bytes(os.urandom(2)) & 0xFFF if b is None else b
    c = int.from_bytes(os.urandom(8)) >> 2 if c is None else c
    value = (a & 0xFFFFFFFFFFFF) << 80 | (b & 0xFFF) << 64 | c & 0x3FFFFFFFFFFFFFFF
    return UUID(int=value, version=8)


NAMESPACE_DNS = UUID("6ba7b810-9dad-11d1-80b4-00c04fd430c8")
NAMESPACE_URL = UUID("6ba7b811-9dad-11d1-80b4-00c04fd430c8")
NAMESPACE_OID = UUID("6ba7b812-9dad-11d1-80b4-00c04fd430c8")
NAMESPACE_X500 = UUID("6ba7b814-9dad-11d1-80b4-00c04fd430c8")
NIL = UUID("00000000-0000-0000-0000-000000000000")
MAX = UUID("ffffffff-ffff-ffff-ffff-ffffffffffff")
