"""Containers beyond the built-in ones: namedtuple, deque, ChainMap, Counter, OrderedDict, defaultdict, User*."""

__all__ = [
    "ChainMap", "Counter", "OrderedDict", "UserDict", "UserList", "UserString", "defaultdict", "deque", "namedtuple",
]

import sys as _sys

# `collections.abc` is the module of the abstract classes itself.
import _collections_abc as abc
from _chain_map import ChainMap
from _collections import OrderedDict, _count_elements, _deque_iterator, _tuplegetter, defaultdict, deque
from _counter import Counter
from _named_tuple import namedtuple
from _user_classes import UserDict, UserList
from _user_string import UserString

abc.MutableSequence.register(deque)
_sys.modules["collections.abc"] = abc
