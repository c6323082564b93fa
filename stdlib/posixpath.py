"""Paths with slashes: `os.path` on this system."""

import os
import genericpath
from genericpath import *
from genericpath import _check_arg_types, _splitext

__all__ = [
    "normcase", "isabs", "join", "splitdrive", "splitroot", "split", "splitext", "basename", "dirname", "commonprefix",
    "getsize", "getmtime", "getatime", "getctime", "islink", "exists", "lexists", "isdir", "isfile", "ismount",
    "expanduser", "expandvars", "normpath", "abspath", "samefile", "sameopenfile", "samestat", "curdir", "pardir", "sep",
    "pathsep", "defpath", "altsep", "extsep", "devnull", "realpath", "supports_unicode_filenames", "relpath",
    "commonpath", "isjunction", "isdevdrive", "isreserved", "ALLOW_MISSING",
]

curdir = "."
pardir = ".."
extsep = "."
sep = "/"
pathsep = ":"
defpath = "/bin:/usr/bin"
altsep = None
devnull = "/dev/null"
supports_unicode_filenames = False


def _get_sep(path):
    return b"/" if isinstance(path, bytes) else "/"


def normcase(s):
    return os.fspath(s)


def isabs(s):
    s = os.fspath(s)
    return s.startswith(_get_sep(s))


def join(a, /, *p):
    """The parts with slashes between them; an absolute part drops what stands before it."""
    a = os.fspath(a)
    slash = _get_sep(a)
    path = a
    try:
        for part in map(os.fspath, p):
            if part.startswith(slash) or not path:
                path = part
            elif path.endswith(slash):
                path += part
            else:
                path += slash + part
    except (TypeError, AttributeError, BytesWarning):
        _check_arg_types("join", a, *p)
        raise
    return path


def split(p, /):
    """(head, tail): tail is what follows the last slash."""
    p = os.fspath(p)
    slash = _get_sep(p)
    at = p.rfind(slash) + 1
    head, tail = p[:at], p[at:]
    if head and head != slash * len(head):
        head = head.rstrip(slash)
    return head, tail


def splitext(p, /):
    p = os.fspath(p)
    if isinstance(p, bytes):
        return _splitext(p, b"/", None, b".")
    return _splitext(p, "/", None, ".")


def splitdrive(p, /):
    p = os.fspath(p)
    return p[:0], p


def splitroot(p, /):
    """(drive, root, rest): two slashes at the beginning are a root of their own."""
    p = os.fspath(p)
    slash = _get_sep(p)
    empty = p[:0]
    if p[:1] != slash:
        return empty, empty, p
    if p[1:2] != slash or p[2:3] == slash:
        return empty, slash, p[1:]
    return empty, p[:2], p[2:]


def basename(p, /):
    p = os.fspath(p)
    return p[p.rfind(_get_sep(p)) + 1:]


def dirname(p, /):
    return split(p)[0]


def ismount(path):
    """The path is where a file system is mounted."""
    try:
        own = os.lstat(path)
    except (OSError, ValueError):
        return False
    if (own.st_mode & 0o170000) == 0o120000:
        return False
    path = os.fspath(path)
    try:
        parent = os.lstat(join(path, b".." if isinstance(path, bytes) else ".."))
    except OSError:
        parent = os.lstat(realpath(join(path, b".." if isinstance(path, bytes) else "..")))
    return own.st_dev != parent.st_dev or own.st_ino == parent.st_ino


def expanduser(path):
    """`~` at the beginning becomes the home directory."""
    path = os.fspath(path)
    tilde, slash = (b"~", b"/") if isinstance(path, bytes) else ("~", "/")
    if not path.startswith(tilde):
        return path
    end = path.find(slash, 1)
    if end < 0:
        end = len(path)
    if end == 1:
        home = os.environ.get("HOME") or _home_of_user(None)
    else:
        home = _home_of_user(os.fsdecode(path[1:end]))
    if home is None:
        return path
    if isinstance(path, bytes):
        home = os.fsencode(home)
    home = home.rstrip(slash)
    return (home + path[end:]) or slash


def _home_of_user(name):
    """The home directory in the list of users; None where the user is not there."""
    uid = str(os.getuid())
    try:
        with open("/etc/passwd", errors="surrogateescape") as users:
            for line in users:
                fields = line.rstrip("\n").split(":")
                if len(fields) >= 7 and (fields[0] == name if name is not None else fields[2] == uid):
                    return fields[5]
    except OSError:
        pass
    return None


def _is_name_character(c):
    return c.isascii() and (c.isalnum() or c == "_")


def expandvars(path):
    """`$name` and `${name}` become values of environment variables; unknown ones stay."""
    path = os.fspath(path)
    if isinstance(path, bytes):
        return os.fsencode(expandvars(os.fsdecode(path)))
    out, at = [], 0
    while True:
        dollar = path.find("$", at)
        if dollar < 0:
            out.append(path[at:])
            return "".join(out)
        out.append(path[at:dollar])
        if path[dollar + 1:dollar + 2] == "{":
            end = path.find("}", dollar)
            name, at = (path[dollar + 2:end], end + 1) if end >= 0 else ("", dollar + 1)
        else:
            end = dollar + 1
            while end < len(path) and _is_name_character(path[end]):
                end += 1
            name, at = path[dollar + 1:end], end
        if name and name in os.environ:
            out.append(os.environ[name])
        elif name:
            out.append(path[dollar:at])
        else:
            out.append("$")
            at = dollar + 1


def normpath(path):
    """Without empty parts, `.` and `name/..`."""
    path = os.fspath(path)
    slash, dot, dots = (b"/", b".", b"..") if isinstance(path, bytes) else ("/", ".", "..")
    if not path:
        return dot
    _, root, rest = splitroot(path)
    parts = []
    for part in rest.split(slash):
        if not part or part == dot:
            continue
        if part != dots or (not root and not parts) or (parts and parts[-1] == dots):
            parts.append(part)
        elif parts:
            parts.pop()
    return root + slash.join(parts) or dot


def abspath(path):
    path = os.fspath(path)
    if isinstance(path, bytes):
        if not path.startswith(b"/"):
            path = join(os.getcwdb(), path)
    elif not path.startswith("/"):
        path = join(os.getcwd(), path)
    return normpath(path)


_MOST_LINKS = 40


def realpath(filename, /, *, strict=False):
    """The absolute path with all links resolved. Under `strict` a missing file is an error."""
    filename = os.fspath(filename)
    if isinstance(filename, bytes):
        slash, dot, dots, here = b"/", b".", b"..", os.getcwdb()
    else:
        slash, dot, dots, here = "/", ".", "..", os.getcwd()
    if strict is ALLOW_MISSING:
        ignored = FileNotFoundError
    elif strict:
        ignored = ()
    else:
        ignored = OSError
    path = slash if filename.startswith(slash) else here
    rest = filename.split(slash)[::-1]
    # Links being followed: their path, None; once resolved their path and what they lead to.
    known = {}
    waiting = []
    while rest or waiting:
        if not rest:
            break
        name = rest.pop()
        if name is None:
            known[waiting.pop()] = path
            continue
        if not name or name == dot:
            continue
        if name == dots:
            path = path[:path.rindex(slash)] or slash
            continue
        new = path + name if path == slash else path + slash + name
        try:
            mode = os.lstat(new).st_mode
            if (mode & 0o170000) != 0o120000:
                if strict and rest and (mode & 0o170000) != 0o040000 and any(part for part in rest if part is not None):
                    raise NotADirectoryError(20, os.strerror(20), new)
                path = new
                continue
            if new in known:
                resolved = known[new]
                if resolved is not None:
                    path = resolved
                    continue
                if strict:
                    os.stat(new)
                path = new
                continue
            target = os.readlink(new)
        except ignored:
            path = new
            continue
        known[new] = None
        waiting.append(new)
        rest.append(None)
        if target.startswith(slash):
            path = slash
        rest.extend(target.split(slash)[::-1])
    return path


def relpath(path, start=None):
    """The way from `start` to `path`."""
    path = os.fspath(path)
    if not path:
        raise ValueError("no path specified")
    slash, dot, dots = (b"/", b".", b"..") if isinstance(path, bytes) else ("/", ".", "..")
    start = dot if start is None else os.fspath(start)
    try:
        from_parts = [part for part in abspath(start).split(slash) if part]
        to_parts = [part for part in abspath(path).split(slash) if part]
        shared = len(commonprefix([from_parts, to_parts]))
        parts = [dots] * (len(from_parts) - shared) + to_parts[shared:]
        return slash.join(parts) if parts else dot
    except (TypeError, AttributeError, BytesWarning, DeprecationWarning):
        _check_arg_types("relpath", path, start)
        raise


def commonpath(paths):
    """The longest path that all paths are below."""
    paths = tuple(map(os.fspath, paths))
    if not paths:
        raise ValueError("commonpath() arg is an empty sequence")
    slash, dot = (b"/", b".") if isinstance(paths[0], bytes) else ("/", ".")
    try:
        split_paths = [path.split(slash) for path in paths]
        if len({path.startswith(slash) for path in paths}) > 1:
            raise ValueError("Can't mix absolute and relative paths") from None
        split_paths = [[part for part in parts if part and part != dot] for parts in split_paths]
        low, high = min(split_paths), max(split_paths)
        common = low
        for i, part in enumerate(low):
            if part != high[i]:
                common = low[:i]
                break
        return (slash if paths[0].startswith(slash) else slash[:0]) + slash.join(common)
    except (TypeError, AttributeError):
        _check_arg_types("commonpath", *paths)
        raise


def isreserved(path):
    os.fspath(path)
    return False
