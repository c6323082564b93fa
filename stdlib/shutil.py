"""Copying, moving and removing files and folders."""

import collections
import errno
import os
import stat
import sys

__all__ = [
    "copyfileobj", "copyfile", "copymode", "copystat", "copy", "copy2", "copytree", "move", "rmtree", "Error",
    "SpecialFileError", "disk_usage", "get_terminal_size", "which", "ignore_patterns", "SameFileError", "chown",
]

COPY_BUFSIZE = 256 * 1024


class Error(OSError):
    pass


class SameFileError(Error):
    """Source and destination are the same file."""


class SpecialFileError(OSError):
    """The file is not of a kind that can be copied."""


class ReadError(OSError):
    """An archive cannot be read."""


class RegistryError(Exception):
    """A registry of archive formats refuses something."""


def copyfileobj(fsrc, fdst, length=0):
    """Copies what is left of an open file to another."""
    read, write = fsrc.read, fdst.write
    while data := read(length or COPY_BUFSIZE):
        write(data)


def _samefile(src, dst):
    try:
        status = src.stat() if isinstance(src, os.DirEntry) else os.stat(src)
        return os.path.samestat(status, os.stat(dst))
    except OSError:
        return False


def _stat(entry):
    return entry.stat() if isinstance(entry, os.DirEntry) else os.stat(entry)


def _islink(entry):
    return entry.is_symlink() if isinstance(entry, os.DirEntry) else os.path.islink(entry)


def copyfile(src, dst, *, follow_symlinks=True):
    """Copies the contents of a file."""
    if _samefile(src, dst):
        raise SameFileError("{!r} and {!r} are the same file".format(src, dst))
    for path in (src, dst):
        try:
            found = _stat(path)
        except OSError:
            continue
        if stat.S_ISFIFO(found.st_mode):
            name = path.path if isinstance(path, os.DirEntry) else path
            raise SpecialFileError("`%s` is a named pipe" % name)
    if not follow_symlinks and _islink(src):
        os.symlink(os.readlink(src), dst)
        return dst
    with open(src, "rb") as fsrc:
        try:
            with open(dst, "wb") as fdst:
                copyfileobj(fsrc, fdst)
        except IsADirectoryError as error:
            if os.path.exists(dst):
                raise
            raise FileNotFoundError(f"Directory does not exist: {dst}") from error
    return dst


def copymode(src, dst, *, follow_symlinks=True):
    """Copies the permission bits."""
    if not follow_symlinks and _islink(src) and os.path.islink(dst):
        return
    os.chmod(dst, stat.S_IMODE(_stat(src).st_mode))


def copystat(src, dst, *, follow_symlinks=True):
    """Copies permission bits and times."""
    follow = follow_symlinks or not (_islink(src) and os.path.islink(dst))
    found = src.stat(follow_symlinks=follow) if isinstance(src, os.DirEntry) else os.stat(src, follow_symlinks=follow)
    os.utime(dst, ns=(found.st_atime_ns, found.st_mtime_ns), follow_symlinks=follow)
    if follow:
        os.chmod(dst, stat.S_IMODE(found.st_mode))


def _inside(folder, src):
    """The path for a copy: in the folder, if it is one."""
    return os.path.join(folder, os.path.basename(src)) if os.path.isdir(folder) else folder


def copy(src, dst, *, follow_symlinks=True):
    """Copies a file with its permission bits."""
    target = _inside(dst, src)
    copyfile(src, target, follow_symlinks=follow_symlinks)
    copymode(src, target, follow_symlinks=follow_symlinks)
    return target


def copy2(src, dst, *, follow_symlinks=True):
    """Copies a file with its permission bits and times."""
    target = _inside(dst, src)
    copyfile(src, target, follow_symlinks=follow_symlinks)
    copystat(src, target, follow_symlinks=follow_symlinks)
    return target


def _matches(name, pattern, i=0, j=0):
    """A name matches a pattern of the shell."""
    while j < len(pattern):
        c = pattern[j]
        if c == "*":
            return any(_matches(name, pattern, k, j + 1) for k in range(i, len(name) + 1))
        if i >= len(name):
            return False
        if c == "[":
            end = pattern.find("]", j + 2 if pattern[j + 1:j + 2] != "!" else j + 3)
            if end >= 0:
                body = pattern[j + 1:end]
                negated = body.startswith("!")
                body = body[negated:]
                found = False
                k = 0
                while k < len(body):
                    if k + 2 < len(body) and body[k + 1] == "-":
                        found = found or body[k] <= name[i] <= body[k + 2]
                        k += 3
                    else:
                        found = found or body[k] == name[i]
                        k += 1
                if found == negated:
                    return False
                i += 1
                j = end + 1
                continue
        if c != "?" and c != name[i]:
            return False
        i += 1
        j += 1
    return i == len(name)


def ignore_patterns(*patterns):
    """A function for `ignore` of copytree."""

    def _ignore_patterns(path, names):
        return {name for name in names if any(_matches(name, pattern) for pattern in patterns)}

    return _ignore_patterns


def copytree(
    src, dst, symlinks=False, ignore=None, copy_function=copy2, ignore_dangling_symlinks=False, dirs_exist_ok=False
):
    """Copies a folder and what is in it."""
    with os.scandir(src) as found:
        entries = list(found)
    ignored = set() if ignore is None else ignore(os.fspath(src), [entry.name for entry in entries])
    os.makedirs(dst, exist_ok=dirs_exist_ok)
    errors = []
    use_entry = copy_function is copy2 or copy_function is copy
    for entry in entries:
        if entry.name in ignored:
            continue
        srcname = os.path.join(src, entry.name)
        dstname = os.path.join(dst, entry.name)
        srcobj = entry if use_entry else srcname
        try:
            if entry.is_symlink():
                target = os.readlink(srcname)
                if symlinks:
                    os.symlink(target, dstname)
                    copystat(srcobj, dstname, follow_symlinks=False)
                else:
                    if not os.path.exists(srcname) and ignore_dangling_symlinks:
                        continue
                    if entry.is_dir():
                        copytree(
                            srcobj, dstname, symlinks, ignore, copy_function, ignore_dangling_symlinks, dirs_exist_ok
                        )
                    else:
                        copy_function(srcobj, dstname)
            elif entry.is_dir():
                copytree(srcobj, dstname, symlinks, ignore, copy_function, ignore_dangling_symlinks, dirs_exist_ok)
            else:
                copy_function(srcobj, dstname)
        except Error as error:
            errors.extend(error.args[0])
        except OSError as why:
            errors.append((srcname, dstname, str(why)))
    try:
        copystat(src, dst)
    except OSError as why:
        errors.append((src, dst, str(why)))
    if errors:
        raise Error(errors)
    return dst


def rmtree(path, ignore_errors=False, onerror=None, *, onexc=None, dir_fd=None):
    """Removes a folder and everything in it."""
    if ignore_errors:

        def onexc(*args):
            pass

    elif onerror is None and onexc is None:

        def onexc(*args):
            raise

    elif onexc is None:

        def onexc(func, path, exc):
            onerror(func, path, (type(exc), exc, exc.__traceback__))

    try:
        found = os.lstat(path)
    except OSError as error:
        onexc(os.lstat, path, error)
        return
    try:
        if stat.S_ISLNK(found.st_mode):
            raise OSError("Cannot call rmtree on a symbolic link")
    except OSError as error:
        onexc(os.path.islink, path, error)
        return
    _remove_folder(path, onexc)


def _remove_folder(path, onexc):
    try:
        with os.scandir(path) as found:
            entries = list(found)
    except FileNotFoundError as error:
        onexc(os.scandir, path, error)
        return
    except OSError as error:
        error.filename = path
        onexc(os.scandir, path, error)
        entries = []
    for entry in entries:
        try:
            is_dir = entry.is_dir(follow_symlinks=False)
        except OSError:
            is_dir = False
        if is_dir:
            _remove_folder(entry.path, onexc)
        else:
            try:
                os.unlink(entry.path)
            except FileNotFoundError:
                continue
            except OSError as error:
                onexc(os.unlink, entry.path, error)
    try:
        os.rmdir(path)
    except FileNotFoundError:
        return
    except OSError as error:
        onexc(os.rmdir, path, error)


rmtree.avoids_symlink_attacks = False


def _basename(path):
    return os.path.basename(os.fspath(path).rstrip(os.sep if isinstance(os.fspath(path), str) else b"/"))


def _destinsrc(src, dst):
    src = os.path.join(os.path.abspath(src), "")
    dst = os.path.join(os.path.abspath(dst), "")
    return dst.startswith(src)


def move(src, dst, copy_function=copy2):
    """Moves a file or folder, over file systems if need be."""
    target = dst
    if os.path.isdir(dst):
        # A file system that knows no case renames a folder to itself.
        is_same = _samefile(src, dst) and not os.path.islink(src)
        target = dst if is_same else os.path.join(dst, _basename(src))
        if is_same:
            os.rename(src, target)
            return None
        if os.path.exists(target):
            raise Error(f"Destination path '{target}' already exists")
    try:
        os.rename(src, target)
    except OSError:
        _move_by_copying(src, dst, target, copy_function)
    return target


def _move_by_copying(src, dst, target, copy_function):
    if os.path.islink(src):
        os.symlink(os.readlink(src), target)
    elif not os.path.isdir(src):
        copy_function(src, target)
    elif _destinsrc(src, dst):
        raise Error(f"Cannot move a directory '{src}' into itself '{dst}'.")
    else:
        copytree(src, target, copy_function=copy_function, symlinks=True)
        rmtree(src)
        return
    os.unlink(src)


_ntuple_diskusage = collections.namedtuple("usage", "total used free")


def disk_usage(path):
    """Bytes in all, used and free."""
    found = os.statvfs(path)
    return _ntuple_diskusage(
        found.f_blocks * found.f_frsize, (found.f_blocks - found.f_bfree) * found.f_frsize, found.f_bavail * found.f_frsize,
    )


def chown(path, user=None, group=None, *, dir_fd=None, follow_symlinks=True):
    """Changes the owner, by number."""
    if user is None and group is None:
        raise ValueError("user and/or group must be set")
    os.chown(
        path, -1 if user is None else user, -1 if group is None else group, dir_fd=dir_fd,
        follow_symlinks=follow_symlinks,
    )


def get_terminal_size(fallback=(80, 24)):
    """Columns and lines: from the environment, the terminal, or the fallback."""
    columns, lines = _number_in_environment("COLUMNS"), _number_in_environment("LINES")
    if columns <= 0 or lines <= 0:
        try:
            seen = os.get_terminal_size(sys.__stdout__.fileno())
        except (OSError, ValueError, AttributeError):
            # Closed, none, or no terminal.
            seen = os.terminal_size(fallback)
        columns = columns if columns > 0 else seen.columns or fallback[0]
        lines = lines if lines > 0 else seen.lines or fallback[1]
    return os.terminal_size((columns, lines))


def _number_in_environment(name):
    try:
        return int(os.environ[name])
    except (KeyError, ValueError):
        return 0


def _access_check(fn, mode):
    return os.path.exists(fn) and os.access(fn, mode) and not os.path.isdir(fn)


def which(cmd, mode=os.F_OK | os.X_OK, path=None):
    """The path of a program, or None."""
    use_bytes = isinstance(cmd, bytes)
    dirname, basename = os.path.split(cmd)
    if dirname:
        return cmd if _access_check(cmd, mode) else None
    if path is None:
        path = os.environ.get("PATH", None)
        if path is None:
            path = os.defpath
    if not path:
        return None
    path = os.fsencode(path).split(b":") if use_bytes else os.fsdecode(path).split(os.pathsep)
    seen = set()
    for folder in path:
        if folder not in seen:
            seen.add(folder)
            name = os.path.join(folder, basename)
            if _access_check(name, mode):
                return name
    return None
