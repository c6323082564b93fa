"""Reading TOML 1.0."""

from tomllib._error import TOMLDecodeError
from tomllib._parser import load, loads

__all__ = ("loads", "load", "TOMLDecodeError")
