"""The classes of specs and loaders."""

from importlib._bootstrap import BuiltinImporter, ModuleSpec, SourceFileLoader

__all__ = ["BuiltinImporter", "ModuleSpec", "SourceFileLoader", "SOURCE_SUFFIXES", "BYTECODE_SUFFIXES",
           "EXTENSION_SUFFIXES", "all_suffixes"]

SOURCE_SUFFIXES = [".py"]
BYTECODE_SUFFIXES = [".pyc"]
EXTENSION_SUFFIXES = []


def all_suffixes():
    """Return the ends of all names of files that hold modules."""
    return SOURCE_SUFFIXES + BYTECODE_SUFFIXES + EXTENSION_SUFFIXES
