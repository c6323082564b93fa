"""Values packed in bytes."""

from _struct import Struct, _clearcache, calcsize, iter_unpack, pack, pack_into, unpack, unpack_from
from _struct import error

__all__ = ["calcsize", "pack", "pack_into", "unpack", "unpack_from", "iter_unpack", "Struct", "error"]
