"""Files whose names match a pattern."""

import fnmatch
import itertools
import os
import re

__all__ = ["escape", "glob", "iglob", "translate"]


def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    """A list of the paths that match."""
    return list(iglob(pathname, root_dir=root_dir, dir_fd=dir_fd, recursive=recursive, include_hidden=include_hidden))


def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    """An iterator over the paths that match."""
    if root_dir is not None:
        root_dir = os.fspath(root_dir)
    else:
        root_dir = pathname[:0]
    it = _iglob(pathname, root_dir, recursive, False, include_hidden)
    if not pathname or recursive and _is_recursive(pathname[:2]):
        # The first path of `**` is the directory itself.
        try:
            first = next(it)
            if first:
                it = itertools.chain((first,), it)
        except StopIteration:
            pass
    return it


def _iglob(pathname, root_dir, recursive, only_directories, include_hidden):
    dirname, basename = os.path.split(pathname)
    if not has_magic(pathname):
        if basename:
            if os.path.lexists(os.path.join(root_dir, pathname)):
                yield pathname
        elif os.path.isdir(os.path.join(root_dir, dirname)):
            yield pathname
        return
    is_recursive = recursive and _is_recursive(basename)
    if not dirname:
        if is_recursive:
            yield from _glob2(root_dir, basename, only_directories, include_hidden)
        else:
            yield from _glob1(root_dir, basename, only_directories, include_hidden)
        return
    if dirname != pathname and has_magic(dirname):
        dirs = _iglob(dirname, root_dir, recursive, True, include_hidden)
    else:
        dirs = [dirname]
    for dirname in dirs:
        where = os.path.join(root_dir, dirname)
        if has_magic(basename):
            find = _glob2 if is_recursive else _glob1
            names = find(where, basename, only_directories, include_hidden)
        else:
            names = _glob0(where, basename)
        for name in names:
            yield os.path.join(dirname, name)


def _glob0(dirname, basename):
    if basename:
        return [basename] if os.path.lexists(os.path.join(dirname, basename)) else []
    return [basename] if os.path.isdir(dirname) else []


def _glob1(dirname, pattern, only_directories, include_hidden):
    names = [name for name, is_dir in _listdir(dirname) if is_dir or not only_directories]
    if not (include_hidden or _ishidden(pattern)):
        names = [name for name in names if not _ishidden(name)]
    return fnmatch.filter(names, pattern)


def _glob2(dirname, pattern, only_directories, include_hidden):
    if not dirname or os.path.isdir(dirname):
        yield pattern[:0]
    yield from _rlistdir(dirname, only_directories, include_hidden)


def _rlistdir(dirname, only_directories, include_hidden):
    for name, is_dir in _listdir(dirname):
        if (is_dir or not only_directories) and (include_hidden or not _ishidden(name)):
            yield name
            path = os.path.join(dirname, name) if dirname else name
            for below in _rlistdir(path, only_directories, include_hidden):
                yield os.path.join(name, below)


def _listdir(dirname):
    """(name, is a directory) of what is in a directory."""
    where = dirname
    if not where:
        where = b"." if isinstance(dirname, bytes) else "."
    try:
        names = os.listdir(where)
    except OSError:
        return []
    return [(name, os.path.isdir(os.path.join(where, name))) for name in names]


magic_check = re.compile("([*?[])")
magic_check_bytes = re.compile(b"([*?[])")


def has_magic(s):
    """The text has a character that means something in patterns."""
    check = magic_check_bytes if isinstance(s, bytes) else magic_check
    return check.search(s) is not None


def _ishidden(path):
    return path[0] in (".", b"."[0])


def _is_recursive(pattern):
    return pattern == (b"**" if isinstance(pattern, bytes) else "**")


def escape(pathname):
    """A pattern that matches this path only."""
    drive, pathname = os.path.splitdrive(pathname)
    if isinstance(pathname, bytes):
        pathname = magic_check_bytes.sub(rb"[\1]", pathname)
    else:
        pathname = magic_check.sub(r"[\1]", pathname)
    return drive + pathname


def translate(pat, *, recursive=False, include_hidden=False, seps=None):
    """The regular expression of a pattern."""
    if not seps:
        seps = (os.path.sep, os.path.altsep) if os.path.altsep else os.path.sep
    escaped_seps = "".join(map(re.escape, seps))
    any_sep = f"[{escaped_seps}]" if len(seps) > 1 else escaped_seps
    not_sep = f"[^{escaped_seps}]"
    if include_hidden:
        one_last_segment = f"{not_sep}+"
        one_segment = f"{one_last_segment}{any_sep}"
        any_segments = f"(?:.+{any_sep})?"
        any_last_segments = ".*"
    else:
        one_last_segment = f"[^{escaped_seps}.]{not_sep}*"
        one_segment = f"{one_last_segment}{any_sep}"
        any_segments = f"(?:{one_segment})*"
        any_last_segments = f"{any_segments}(?:{one_last_segment})?"
    results = []
    parts = re.split(any_sep, pat)
    last = len(parts) - 1
    for i, part in enumerate(parts):
        if part == "*":
            results.append(one_segment if i < last else one_last_segment)
        elif recursive and part == "**":
            if i < last:
                if parts[i + 1] != "**":
                    results.append(any_segments)
            else:
                results.append(any_last_segments)
        else:
            if part:
                if not include_hidden and part[0] in "*?":
                    results.append(r"(?!\.)")
                results.extend(fnmatch._translate(part, f"{not_sep}*", not_sep)[0])
            if i < last:
                results.append(any_sep)
    return rf"(?s:{''.join(results)})\z"
