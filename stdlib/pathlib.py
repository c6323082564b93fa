"""Paths as objects."""

import io
import os
import posixpath
import shutil as _shutil
import stat as _stat
from _collections_abc import Sequence
from types import GenericAlias as _GenericAlias

__all__ = [
    "UnsupportedOperation", "PurePath", "PurePosixPath", "PureWindowsPath", "Path", "PosixPath", "WindowsPath",
]


class UnsupportedOperation(NotImplementedError):
    """The operation does not exist on this system."""


class _Parents(Sequence):
    """The folders above a path, the nearest first."""

    def __init__(self, path):
        self._path = path
        self._parts = path._tail

    def __len__(self):
        return len(self._parts)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return tuple(self[i] for i in range(*index.indices(len(self))))
        if index >= len(self) or index < -len(self):
            raise IndexError(index)
        if index < 0:
            index += len(self)
        return self._path._with_tail(self._parts[:len(self._parts) - index - 1])

    def __repr__(self):
        return f"<{type(self._path).__name__}.parents>"


class PurePath:
    """A path, without a look at the system."""

    __slots__ = ("_raw", "_root", "_tail", "_text", "_hashed")
    parser = posixpath

    def __new__(cls, *args, **kwargs):
        if cls is PurePath:
            cls = PurePosixPath
        return object.__new__(cls)

    def __init__(self, *args):
        pieces = []
        for arg in args:
            if isinstance(arg, PurePath):
                pieces.append(arg._root + "/".join(arg._tail) if arg._root or arg._tail else "")
                continue
            try:
                path = os.fspath(arg)
            except TypeError:
                path = arg
            if not isinstance(path, str):
                raise TypeError(
                    "argument should be a str or an os.PathLike object where __fspath__ returns a str, not "
                    f"{type(path).__name__!r}"
                )
            pieces.append(path)
        raw = posixpath.join(*pieces) if pieces else ""
        root = ""
        if raw.startswith("/"):
            root = "//" if raw.startswith("//") and not raw.startswith("///") else "/"
        self._raw = raw
        self._root = root
        self._tail = [part for part in raw.split("/") if part and part != "."]
        self._text = None
        self._hashed = None

    def with_segments(self, *pathsegments):
        return type(self)(*pathsegments)

    def _with_tail(self, tail):
        return self.with_segments(self._root + "/".join(tail))

    def __reduce__(self):
        return self.__class__, self.parts

    def __repr__(self):
        return "{}({!r})".format(type(self).__name__, self.as_posix())

    def __fspath__(self):
        return str(self)

    def __bytes__(self):
        return os.fsencode(self)

    def __str__(self):
        if self._text is None:
            self._text = self._root + "/".join(self._tail) or "."
        return self._text

    def as_posix(self):
        return str(self)

    def __hash__(self):
        if self._hashed is None:
            self._hashed = hash(str(self))
        return self._hashed

    def __eq__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return str(self) == str(other)

    def _key(self):
        return str(self).split("/")

    def __lt__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return self._key() < other._key()

    def __le__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return self._key() <= other._key()

    def __gt__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return self._key() > other._key()

    def __ge__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return self._key() >= other._key()

    def __truediv__(self, key):
        try:
            return self.with_segments(self, key)
        except TypeError:
            return NotImplemented

    def __rtruediv__(self, key):
        try:
            return self.with_segments(key, self)
        except TypeError:
            return NotImplemented

    __class_getitem__ = classmethod(_GenericAlias)

    @property
    def drive(self):
        return ""

    @property
    def root(self):
        return self._root

    @property
    def anchor(self):
        return self._root

    @property
    def parts(self):
        return ((self._root,) if self._root else ()) + tuple(self._tail)

    @property
    def name(self):
        return self._tail[-1] if self._tail else ""

    @property
    def suffix(self):
        name = self.name.lstrip(".")
        at = name.rfind(".")
        return name[at:] if at > 0 else ""

    @property
    def suffixes(self):
        return ["." + part for part in self.name.lstrip(".").split(".")[1:]]

    @property
    def stem(self):
        suffix = self.suffix
        return self.name[:len(self.name) - len(suffix)] if suffix else self.name

    @property
    def parent(self):
        return self._with_tail(self._tail[:-1]) if self._tail else self

    @property
    def parents(self):
        return _Parents(self)

    def joinpath(self, *pathsegments):
        return self.with_segments(self, *pathsegments)

    def with_name(self, name):
        if not name or "/" in name or name == ".":
            raise ValueError(f"Invalid name {name!r}")
        if not self._tail:
            raise ValueError(f"{self!r} has an empty name")
        return self._with_tail(self._tail[:-1] + [name])

    def with_stem(self, stem):
        ending = self.suffix
        if ending and not stem:
            raise ValueError(f"{self!r} has a non-empty suffix")
        return self.with_name(stem + ending if ending else stem)

    def with_suffix(self, suffix):
        stem = self.stem
        if not stem:
            raise ValueError(f"{self!r} has an empty name")
        if suffix and (not suffix.startswith(".") or suffix == "." or "/" in suffix):
            raise ValueError(f"Invalid suffix {suffix!r}")
        return self.with_name(stem + suffix)

    def is_absolute(self):
        return self._root != ""

    def is_relative_to(self, other):
        base = other if isinstance(other, PurePath) else self.with_segments(other)
        return base in (self, *self.parents)

    def relative_to(self, other, *, walk_up=False):
        base = other if isinstance(other, PurePath) else self.with_segments(other)
        around = (self, *self.parents)
        step, path = 0, base
        while path not in around:
            if not walk_up:
                raise ValueError(f"{str(self)!r} is not in the subpath of {str(base)!r}")
            if path.name == "..":
                raise ValueError(f"'..' segment in {str(base)!r} cannot be walked")
            if path.parent == path:
                raise ValueError(f"{str(self)!r} and {str(base)!r} have different anchors")
            step, path = step + 1, path.parent
        return self.with_segments(*([".."] * step), *self._tail[len(path._tail):])

    def as_uri(self):
        if not self.is_absolute():
            raise ValueError("relative paths can't be expressed as file URIs")
        return "file://" + _quoted(os.fsencode(str(self)))

    def is_reserved(self):
        return False

    def match(self, path_pattern, *, case_sensitive=None):
        pattern = path_pattern if isinstance(path_pattern, PurePath) else self.with_segments(path_pattern)
        if not pattern.parts:
            raise ValueError("empty pattern")
        mine, wanted = self.parts, pattern.parts
        if len(wanted) > len(mine) or pattern._root and len(wanted) != len(mine):
            return False
        return all(_name_matches(name, part, case_sensitive) for name, part in zip(reversed(mine), reversed(wanted)))

    def full_match(self, pattern, *, case_sensitive=None):
        pattern = pattern if isinstance(pattern, PurePath) else self.with_segments(pattern)
        return _parts_match(self.parts, pattern.parts, case_sensitive)


def _quoted(data):
    safe = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~/"
    return "".join(chr(byte) if byte in safe else "%%%02X" % byte for byte in data)


def _name_matches(name, pattern, case_sensitive):
    if case_sensitive is False:
        name, pattern = name.lower(), pattern.lower()
    return _shutil._matches(name, pattern)


def _parts_match(parts, pattern, case_sensitive):
    if not pattern:
        return not parts
    if pattern[0] == "**":
        return any(_parts_match(parts[i:], pattern[1:], case_sensitive) for i in range(len(parts) + 1))
    return bool(parts) and _name_matches(parts[0], pattern[0], case_sensitive) and (
        _parts_match(parts[1:], pattern[1:], case_sensitive)
    )


os.PathLike.register(PurePath)


class PurePosixPath(PurePath):
    """A path of a POSIX system."""

    __slots__ = ()


class PureWindowsPath(PurePath):
    """Paths of Windows are not supported."""

    __slots__ = ()

    def __init__(self, *args):
        raise UnsupportedOperation("PureWindowsPath is not supported")


class Path(PurePath):
    """A path of this system."""

    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        if cls is Path:
            cls = PosixPath
        return object.__new__(cls)

    @classmethod
    def cwd(cls):
        return cls(os.getcwd())

    @classmethod
    def home(cls):
        found = os.path.expanduser("~")
        if found == "~":
            raise RuntimeError("Could not determine home directory.")
        return cls(found)

    @classmethod
    def from_uri(cls, uri):
        path = uri
        if not path.startswith("file:"):
            raise ValueError(f"URI does not start with 'file:': {uri!r}")
        path = path[5:]
        if path.startswith("///"):
            path = path[2:]
        elif path.startswith("//localhost/"):
            path = path[11:]
        data = bytearray()
        raw = os.fsencode(path)
        i = 0
        while i < len(raw):
            if raw[i] == 37 and i + 2 < len(raw):
                data.append(int(raw[i + 1:i + 3], 16))
                i += 3
            else:
                data.append(raw[i])
                i += 1
        result = cls(os.fsdecode(bytes(data)))
        if not result.is_absolute():
            raise ValueError(f"URI is not absolute: {uri!r}")
        return result

    def stat(self, *, follow_symlinks=True):
        return os.stat(self, follow_symlinks=follow_symlinks)

    def lstat(self):
        return os.lstat(self)

    def _mode(self, follow_symlinks=True):
        """The mode bits, 0 where there is no such file."""
        try:
            return os.stat(self, follow_symlinks=follow_symlinks).st_mode
        except (OSError, ValueError):
            return 0

    def exists(self, *, follow_symlinks=True):
        return os.path.exists(self) if follow_symlinks else os.path.lexists(self)

    def is_dir(self, *, follow_symlinks=True):
        return _stat.S_ISDIR(self._mode(follow_symlinks))

    def is_file(self, *, follow_symlinks=True):
        return _stat.S_ISREG(self._mode(follow_symlinks))

    def is_symlink(self):
        return os.path.islink(self)

    def is_mount(self):
        return os.path.ismount(self)

    def is_junction(self):
        return False

    def is_socket(self):
        return _stat.S_ISSOCK(self._mode())

    def is_fifo(self):
        return _stat.S_ISFIFO(self._mode())

    def is_block_device(self):
        return _stat.S_ISBLK(self._mode())

    def is_char_device(self):
        return _stat.S_ISCHR(self._mode())

    def samefile(self, other_path):
        return os.path.samefile(self, other_path)

    def open(self, mode="r", buffering=-1, encoding=None, errors=None, newline=None):
        return io.open(self, mode, buffering, encoding, errors, newline)

    def read_text(self, encoding=None, errors=None, newline=None):
        with self.open("r", encoding=encoding, errors=errors, newline=newline) as f:
            return f.read()

    def read_bytes(self):
        with self.open("rb") as f:
            return f.read()

    def write_text(self, data, encoding=None, errors=None, newline=None):
        if not isinstance(data, str):
            raise TypeError("data must be str, not %s" % data.__class__.__name__)
        with self.open("w", encoding=encoding, errors=errors, newline=newline) as f:
            return f.write(data)

    def write_bytes(self, data):
        view = memoryview(data)
        with self.open("wb") as f:
            return f.write(view)

    def iterdir(self):
        return (self._child(name) for name in os.listdir(self))

    def _child(self, name):
        return self.with_segments(name) if str(self) == "." else self.with_segments(self, name)

    def glob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        pattern = os.fspath(pattern)
        parts = [part for part in pattern.split("/") if part and part != "."]
        if pattern.startswith("/"):
            raise NotImplementedError("Non-relative patterns are unsupported")
        if not parts:
            raise ValueError("Unacceptable pattern: {!r}".format(pattern))
        return self._select(parts, pattern.endswith("/"), case_sensitive, recurse_symlinks)

    def rglob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        pattern = os.fspath(pattern)
        if pattern.startswith("/"):
            raise NotImplementedError("Non-relative patterns are unsupported")
        return self.glob("**/" + pattern, case_sensitive=case_sensitive, recurse_symlinks=recurse_symlinks)

    def _select(self, parts, only_dirs, case_sensitive, recurse):
        if not parts:
            if not only_dirs or self.is_dir():
                yield self
            return
        part, rest = parts[0], parts[1:]
        if part == "**":
            while rest and rest[0] == "**":
                rest = rest[1:]
            for folder in self._folders(recurse, not rest and not only_dirs):
                if rest:
                    yield from folder._select(rest, only_dirs, case_sensitive, recurse)
                else:
                    yield folder
            return
        if part == ".." or case_sensitive is None and not any(c in part for c in "*?["):
            path = self._child(part)
            if rest or only_dirs:
                if path.is_dir():
                    yield from path._select(rest, only_dirs, case_sensitive, recurse)
            elif path.exists(follow_symlinks=False):
                yield path
            return
        try:
            with os.scandir(self) as found:
                entries = list(found)
        except OSError:
            return
        for entry in entries:
            if _name_matches(entry.name, part, case_sensitive):
                if rest or only_dirs:
                    try:
                        if not entry.is_dir():
                            continue
                    except OSError:
                        continue
                yield from self._child(entry.name)._select(rest, only_dirs, case_sensitive, recurse)

    def _folders(self, recurse, with_files):
        """The folder, and those below it; files, too, if asked for."""
        if not self.is_dir():
            return
        yield self
        try:
            with os.scandir(self) as found:
                entries = list(found)
        except OSError:
            return
        for entry in entries:
            try:
                is_dir = entry.is_dir(follow_symlinks=recurse)
            except OSError:
                is_dir = False
            if is_dir:
                yield from self._child(entry.name)._folders(recurse, with_files)
            elif with_files:
                yield self._child(entry.name)

    def walk(self, top_down=True, on_error=None, follow_symlinks=False):
        try:
            with os.scandir(self) as found:
                entries = list(found)
        except OSError as error:
            if on_error is not None:
                on_error(error)
            return
        dirs, files = [], []
        for entry in entries:
            try:
                is_dir = entry.is_dir(follow_symlinks=follow_symlinks)
            except OSError:
                is_dir = False
            (dirs if is_dir else files).append(entry.name)
        if top_down:
            yield self, dirs, files
        for name in dirs:
            yield from self._child(name).walk(top_down, on_error, follow_symlinks)
        if not top_down:
            yield self, dirs, files

    def absolute(self):
        if self.is_absolute():
            return self
        return self.with_segments(os.getcwd(), *self._tail)

    def resolve(self, strict=False):
        return self.with_segments(os.path.realpath(self, strict=strict))

    def readlink(self):
        return self.with_segments(os.readlink(self))

    def touch(self, mode=0o666, exist_ok=True):
        if exist_ok:
            try:
                os.utime(self, None)
            except OSError:
                pass
            else:
                return
        flags = os.O_CREAT | os.O_WRONLY
        if not exist_ok:
            flags |= os.O_EXCL
        os.close(os.open(self, flags, mode))

    def mkdir(self, mode=0o777, parents=False, exist_ok=False):
        try:
            os.mkdir(self, mode)
        except OSError as error:
            above = self.parent
            if isinstance(error, FileNotFoundError):
                if above == self or not parents:
                    raise
                above.mkdir(parents=True, exist_ok=True)
                self.mkdir(mode, exist_ok=exist_ok)
            elif not (exist_ok and self.is_dir()):
                raise

    def chmod(self, mode, *, follow_symlinks=True):
        os.chmod(self, mode, follow_symlinks=follow_symlinks)

    def unlink(self, missing_ok=False):
        try:
            os.unlink(self)
        except FileNotFoundError:
            if not missing_ok:
                raise

    def rmdir(self):
        os.rmdir(self)

    def rename(self, target):
        os.rename(self, target)
        return self.with_segments(target)

    def replace(self, target):
        os.replace(self, target)
        return self.with_segments(target)

    def copy(self, target, *, follow_symlinks=True, preserve_metadata=False):
        if self.is_dir():
            _shutil.copytree(self, target, symlinks=not follow_symlinks)
        elif preserve_metadata:
            _shutil.copy2(self, target, follow_symlinks=follow_symlinks)
        else:
            _shutil.copyfile(self, target, follow_symlinks=follow_symlinks)
        return self.with_segments(target)

    def copy_into(self, target_dir, **kwargs):
        return self.copy(self.with_segments(target_dir, self.name), **kwargs)

    def move(self, target):
        _shutil.move(self, target)
        return self.with_segments(target)

    def move_into(self, target_dir):
        return self.move(self.with_segments(target_dir, self.name))

    def symlink_to(self, target, target_is_directory=False):
        os.symlink(target, self, target_is_directory)

    def hardlink_to(self, target):
        os.link(target, self)

    def expanduser(self):
        if not self._root and self._tail and self._tail[0][:1] == "~":
            home = os.path.expanduser(self._tail[0])
            if home[:1] == "~":
                raise RuntimeError("Could not determine home directory.")
            return self.with_segments(home, *self._tail[1:])
        return self


class PosixPath(Path, PurePosixPath):
    """A path of this POSIX system."""

    __slots__ = ()


class WindowsPath(Path):
    """Paths of Windows are not supported here."""

    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        raise UnsupportedOperation("cannot instantiate 'WindowsPath' on your system")
