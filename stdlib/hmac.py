"""Keyed hashes for message authentication (RFC 2104)."""

import hashlib as _hashlib
from _hashes import compare_digest

trans_5C, trans_36 = [bytes(byte ^ mask for byte in range(256)) for mask in (0x5C, 0x36)]
# PEP 247 asks for it: the size depends on the hash.
digest_size = None


def _maker(digestmod):
    """What makes a hash object: `digestmod` may be a name, a function or a module."""
    if callable(digestmod):
        return digestmod
    if not isinstance(digestmod, str):
        return lambda *data: digestmod.new(*data)
    return lambda *data: _hashlib.new(digestmod, *data)


def _block_size_of(hashed, otherwise):
    """The block size of a hash object, or `otherwise` where it says none or a strange one."""
    try:
        size = hashed.block_size
    except AttributeError:
        problem = f"No block_size attribute on given digest object; Assuming {otherwise}."
    else:
        if size >= 16:
            return size
        problem = f"block_size of {size} seems too small; using our default of {otherwise}."
    import warnings

    warnings.warn(problem, RuntimeWarning, 4)
    return otherwise


class HMAC:
    """The keyed hash of what update() was given."""

    __slots__ = ("_inner", "_outer", "block_size", "digest_size")

    blocksize = 64

    def __init__(self, key, msg=None, digestmod=""):
        if not isinstance(key, (bytearray, bytes)):
            raise TypeError(f"key: expected bytes or bytearray, but got {type(key).__name__!r}")
        if not digestmod:
            raise TypeError("Missing required argument 'digestmod'.")
        self._begin(key, _maker(digestmod))
        if msg is not None:
            self._inner.update(msg)

    def _begin(self, key, make):
        self._inner, self._outer = make(), make()
        self.digest_size = self._inner.digest_size
        self.block_size = size = _block_size_of(self._inner, self.blocksize)
        block = (key if len(key) <= size else make(key).digest()).ljust(size, b"\0")
        for half, table in (self._outer, trans_5C), (self._inner, trans_36):
            half.update(block.translate(table))

    @property
    def name(self):
        """The name of the hash behind `hmac-`."""
        return "hmac-" + self._inner.name

    def update(self, msg):
        """Goes on with more bytes."""
        self._inner.update(msg)

    def copy(self):
        """Another one that has got the same bytes."""
        twin = object.__new__(type(self))
        twin._inner, twin._outer = self._inner.copy(), self._outer.copy()
        twin.block_size, twin.digest_size = self.block_size, self.digest_size
        return twin

    def _finished(self):
        result = self._outer.copy()
        result.update(self._inner.digest())
        return result

    def digest(self):
        """The keyed hash as bytes."""
        return self._finished().digest()

    def hexdigest(self):
        """The keyed hash as hexadecimal digits."""
        return self._finished().hexdigest()


def new(key, msg=None, digestmod=""):
    """An HMAC object."""
    return HMAC(key, msg, digestmod)


def digest(key, msg, digest):
    """The keyed hash of one message."""
    keyed = object.__new__(HMAC)
    keyed._begin(key, _maker(digest))
    keyed.update(msg)
    return keyed.digest()
