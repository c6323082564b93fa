"""Questions about paths that have the same answer on all systems."""

import os
import stat

__all__ = [
    "commonprefix", "exists", "getatime", "getctime", "getmtime", "getsize", "isdevdrive", "isdir", "isfile", "isjunction",
    "islink", "lexists", "samefile", "sameopenfile", "samestat", "ALLOW_MISSING",
]


def _mode(path, follow=True):
    """The mode of a file, 0 where there is none."""
    try:
        return (os.stat(path) if follow else os.lstat(path)).st_mode
    except (OSError, ValueError):
        return 0


def exists(path):
    try:
        os.stat(path)
    except (OSError, ValueError):
        return False
    return True


def lexists(path):
    try:
        os.lstat(path)
    except (OSError, ValueError):
        return False
    return True


def isfile(path):
    return stat.S_ISREG(_mode(path))


def isdir(s):
    return stat.S_ISDIR(_mode(s))


def islink(path):
    return stat.S_ISLNK(_mode(path, follow=False))


def isjunction(path):
    os.fspath(path)
    return False


def isdevdrive(path):
    os.fspath(path)
    return False


def getsize(filename):
    return os.stat(filename).st_size


def getmtime(filename):
    return os.stat(filename).st_mtime


def getatime(filename):
    return os.stat(filename).st_atime


def getctime(filename):
    return os.stat(filename).st_ctime


def commonprefix(m, /):
    """The longest beginning that all items (texts or sequences) share."""
    if not m:
        return ""
    if not isinstance(m[0], (list, tuple)):
        m = tuple(map(os.fspath, m))
    low, high = min(m), max(m)
    for i, part in enumerate(low):
        if part != high[i]:
            return low[:i]
    return low


def samestat(s1, s2):
    return s1.st_ino == s2.st_ino and s1.st_dev == s2.st_dev


def samefile(f1, f2):
    return samestat(os.stat(f1), os.stat(f2))


def sameopenfile(fp1, fp2):
    return samestat(os.fstat(fp1), os.fstat(fp2))


def _splitext(p, sep, altsep, extsep):
    """(root, extension): the extension starts at the last dot that is not at the beginning of the last part."""
    start = p.rfind(sep)
    if altsep:
        start = max(start, p.rfind(altsep))
    dot = p.rfind(extsep)
    if dot > start:
        first = start + 1
        while first < dot:
            if p[first:first + 1] != extsep:
                return p[:dot], p[dot:]
            first += 1
    return p, p[:0]


def _check_arg_types(name, *args):
    """TypeError for parts of paths that are neither text nor bytes, or both."""
    has_text = has_bytes = False
    for part in args:
        if isinstance(part, str):
            has_text = True
        elif isinstance(part, bytes):
            has_bytes = True
        else:
            kind = part.__class__.__name__
            raise TypeError(f"{name}() argument must be str, bytes, or os.PathLike object, not {kind!r}") from None
    if has_text and has_bytes:
        raise TypeError("Can't mix strings and bytes in path components") from None


class _AllowMissing:
    def __repr__(self):
        return "os.path.ALLOW_MISSING"

    def __reduce__(self):
        return self.__class__.__name__


ALLOW_MISSING = _AllowMissing()
