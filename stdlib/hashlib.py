"""Hash functions."""

from _hashes import HASH as _HASH, pbkdf2 as _pbkdf2, start as _start, start_blake2 as _start_blake2

_ALWAYS = (
    "md5", "sha1", "sha224", "sha256", "sha384", "sha512", "blake2b", "blake2s", "sha3_224", "sha3_256", "sha3_384",
    "sha3_512", "shake_128", "shake_256",
)
algorithms_guaranteed = set(_ALWAYS)
algorithms_available = set(_ALWAYS) | {"sha512_224", "sha512_256"}

__all__ = _ALWAYS + ("new", "algorithms_guaranteed", "algorithms_available", "file_digest", "pbkdf2_hmac")

_MISSING = object()


def _hash(name, args, kwargs, function):
    """A hash that has read the one argument, given by position or as data= or string=."""
    kwargs.pop("usedforsecurity", None)
    if len(args) > 1:
        raise TypeError(f"openssl_{name}() takes at most 1 positional argument ({len(args)} given)")
    data = args[0] if args else _MISSING
    for key in kwargs:
        if key not in ("data", "string"):
            raise TypeError(f"openssl_{name}() got an unexpected keyword argument '{key}'")
        if data is not _MISSING:
            if args:
                raise TypeError(f"argument for openssl_{name}() given by name ('{key}') and position (1)")
            raise TypeError(
                "'data' and 'string' are mutually exclusive and support for 'string' keyword parameter is slated for "
                "removal in a future version."
            )
        data = kwargs[key]
    made = function(name)
    if data is not _MISSING:
        made.update(data)
    return made


class _Shake:
    """A function whose digest is as long as asked for."""

    def __init__(self, state):
        self._state = state

    name = property(lambda self: self._state.name)
    block_size = property(lambda self: self._state.block_size)
    digest_size = property(lambda self: 0)

    def update(self, obj, /):
        self._state.update(obj)

    def digest(self, length):
        return self._state._digest(length)

    def hexdigest(self, length):
        return self._state._digest(length).hex()

    def copy(self):
        return _Shake(self._state.copy())

    def __repr__(self):
        return f"<{self.name} _hashlib.HASHXOF object @ 0x{id(self):x}>"


def _shake(name):
    return _Shake(_start(name))


def md5(*args, **kwargs):
    return _hash("md5", args, kwargs, _start)


def sha1(*args, **kwargs):
    return _hash("sha1", args, kwargs, _start)


def sha224(*args, **kwargs):
    return _hash("sha224", args, kwargs, _start)


def sha256(*args, **kwargs):
    return _hash("sha256", args, kwargs, _start)


def sha384(*args, **kwargs):
    return _hash("sha384", args, kwargs, _start)


def sha512(*args, **kwargs):
    return _hash("sha512", args, kwargs, _start)


def sha3_224(*args, **kwargs):
    return _hash("sha3_224", args, kwargs, _start)


def sha3_256(*args, **kwargs):
    return _hash("sha3_256", args, kwargs, _start)


def sha3_384(*args, **kwargs):
    return _hash("sha3_384", args, kwargs, _start)


def sha3_512(*args, **kwargs):
    return _hash("sha3_512", args, kwargs, _start)


def shake_128(*args, **kwargs):
    return _hash("shake_128", args, kwargs, _shake)


def shake_256(*args, **kwargs):
    return _hash("shake_256", args, kwargs, _shake)


def _blake2(
    name, most_digest, most_key, most_salt, data, digest_size, key, salt, person, fanout, depth, leaf_size, node_offset,
    node_depth, inner_size, last_node
):
    title = name.capitalize()
    if digest_size <= 0 or digest_size > most_digest:
        raise ValueError(f"digest_size for {title} must be between 1 and {most_digest} bytes, here it is {digest_size}")
    if len(salt) > most_salt:
        raise ValueError(f"maximum salt length is {most_salt} bytes")
    if len(person) > most_salt:
        raise ValueError(f"maximum person length is {most_salt} bytes")
    if fanout < 0 or fanout > 255:
        raise ValueError("fanout must be between 0 and 255")
    if depth <= 0 or depth > 255:
        raise ValueError("depth must be between 1 and 255")
    if leaf_size > 0xFFFFFFFF:
        raise OverflowError("leaf_size is too large")
    if node_offset >= 1 << (64 if most_digest == 64 else 48):
        raise OverflowError("node_offset is too large")
    if node_depth < 0 or node_depth > 255:
        raise ValueError("node_depth must be between 0 and 255")
    if inner_size < 0 or inner_size > most_digest:
        raise ValueError(f"inner_size must be between 0 and is {most_digest}")
    if len(key) > most_key:
        raise ValueError(f"maximum key length is {most_key} bytes")
    tree = (fanout, depth, leaf_size, node_offset, node_depth, inner_size)
    made = _start_blake2(name, digest_size, key, salt, person, tree, bool(last_node))
    made.update(data)
    return made


def blake2b(
    data=b"", /, *, digest_size=64, key=b"", salt=b"", person=b"", fanout=1, depth=1, leaf_size=0, node_offset=0,
    node_depth=0, inner_size=0, last_node=False, usedforsecurity=True
):
    """BLAKE2b, for digests of up to 64 bytes."""
    return _blake2(
        "blake2b", 64, 64, 16, data, digest_size, key, salt, person, fanout, depth, leaf_size, node_offset, node_depth,
        inner_size, last_node,
    )


def blake2s(
    data=b"", /, *, digest_size=32, key=b"", salt=b"", person=b"", fanout=1, depth=1, leaf_size=0, node_offset=0,
    node_depth=0, inner_size=0, last_node=False, usedforsecurity=True
):
    """BLAKE2s, for digests of up to 32 bytes."""
    return _blake2(
        "blake2s", 32, 32, 8, data, digest_size, key, salt, person, fanout, depth, leaf_size, node_offset, node_depth,
        inner_size, last_node,
    )


for _function in (blake2b, blake2s):
    _function.MAX_DIGEST_SIZE = _function.MAX_KEY_SIZE = 64 if _function is blake2b else 32
    _function.SALT_SIZE = _function.PERSON_SIZE = 16 if _function is blake2b else 8
del _function

_FUNCTIONS = {
    "md5": md5, "sha1": sha1, "sha224": sha224, "sha256": sha256, "sha384": sha384, "sha512": sha512,
    "sha3_224": sha3_224, "sha3_256": sha3_256, "sha3_384": sha3_384, "sha3_512": sha3_512, "shake_128": shake_128,
    "shake_256": shake_256, "blake2b": blake2b, "blake2s": blake2s,
}
_OTHER_NAMES = {"sha512_224", "sha512_256"}


def new(name, *args, **kwargs):
    """A hash by the name of its function."""
    if not isinstance(name, str):
        raise TypeError(f"new() argument 'name' must be str, not {type(name).__name__}")
    known = name.lower().replace("-", "_")
    for spelling, plain in (("sha_1", "sha1"), ("sha_224", "sha224"), ("sha_256", "sha256"), ("sha_384", "sha384")):
        if known == spelling:
            known = plain
    if known in _FUNCTIONS:
        return _FUNCTIONS[known](*args, **kwargs)
    if known in _OTHER_NAMES:
        return _hash(known, args, kwargs, _start)
    raise ValueError("unsupported hash type " + name)


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    """A key derived from a password (PKCS #5)."""
    made = new(hash_name)
    if iterations < 1:
        raise ValueError("iteration value must be greater than 0.")
    if dklen is None:
        dklen = made.digest_size
    if dklen < 1:
        raise ValueError("key length must be greater than 0.")
    return _pbkdf2(made.name, password, salt, iterations, dklen)


def file_digest(fileobj, digest, /, *, _bufsize=2 ** 18):
    """The hash of what is left of a binary file."""
    made = new(digest) if isinstance(digest, str) else digest()
    if hasattr(fileobj, "getbuffer"):
        made.update(fileobj.getbuffer())
        return made
    if not (hasattr(fileobj, "readinto") and hasattr(fileobj, "readable") and fileobj.readable()):
        raise ValueError(f"'{fileobj!r}' is not a file-like object in binary reading mode.")
    while data := fileobj.read(_bufsize):
        made.update(data)
    return made
