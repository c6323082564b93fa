"""The operating system: files, directories, processes, environment."""

import abc
import sys
import stat as st
from _collections_abc import MutableMapping, _check_methods

import posix as _posix
from posix import *
from posix import _exit

name = "posix"
linesep = "\n"

import posixpath as path

sys.modules["os.path"] = path
from posixpath import altsep, curdir, defpath, devnull, extsep, pardir, pathsep, sep

SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2

error = OSError

GenericAlias = type(list[int])

__all__ = [
    "altsep", "curdir", "pardir", "sep", "pathsep", "linesep", "defpath", "name", "path", "devnull", "SEEK_SET",
    "SEEK_CUR", "SEEK_END", "fsencode", "fsdecode", "get_exec_path", "fdopen", "extsep", "_exit", "makedirs",
    "removedirs", "renames", "walk", "fwalk", "execl", "execle", "execlp", "execlpe", "execvp", "execvpe", "environ",
    "environb", "getenv", "getenvb", "supports_bytes_environ", "PathLike", "stat", "lstat", "fstat", "scandir",
    "DirEntry", "stat_result", "terminal_size", "get_terminal_size", "uname", "uname_result", "times", "times_result",
    "putenv", "unsetenv", "popen", "process_cpu_count", "error",
]
__all__ += [_n for _n in dir(_posix) if not _n.startswith("_") and _n not in __all__]


class stat_result(tuple):
    """What os.stat answers: ten numbers, and more as attributes."""

    n_fields = 19
    n_sequence_fields = 10
    n_unnamed_fields = 3
    __match_args__ = ("st_mode", "st_ino", "st_dev", "st_nlink", "st_uid", "st_gid", "st_size")

    def __new__(cls, sequence, dict={}):
        items = tuple(sequence)
        if len(items) < 10:
            raise TypeError(f"os.stat_result() takes an at least 10-sequence ({len(items)}-sequence given)")
        if len(items) > 19:
            raise TypeError(f"os.stat_result() takes an at most 19-sequence ({len(items)}-sequence given)")
        self = tuple.__new__(cls, items[:10])
        rest = items[10:] + (None,) * (19 - len(items))
        self._rest = rest
        return self

    st_mode = property(lambda self: self[0])
    st_ino = property(lambda self: self[1])
    st_dev = property(lambda self: self[2])
    st_nlink = property(lambda self: self[3])
    st_uid = property(lambda self: self[4])
    st_gid = property(lambda self: self[5])
    st_size = property(lambda self: self[6])
    st_atime = property(lambda self: self._rest[0])
    st_mtime = property(lambda self: self._rest[1])
    st_ctime = property(lambda self: self._rest[2])
    st_atime_ns = property(lambda self: self._rest[3])
    st_mtime_ns = property(lambda self: self._rest[4])
    st_ctime_ns = property(lambda self: self._rest[5])
    st_blksize = property(lambda self: self._rest[6])
    st_blocks = property(lambda self: self._rest[7])
    st_rdev = property(lambda self: self._rest[8])

    def __repr__(self):
        names = ("mode", "ino", "dev", "nlink", "uid", "gid", "size", "atime", "mtime", "ctime")
        return "os.stat_result(" + ", ".join(f"st_{n}={v!r}" for n, v in zip(names, self)) + ")"

    def __reduce__(self):
        return stat_result, (tuple(self) + self._rest,)


def _stat_result(parts):
    self = tuple.__new__(stat_result, parts[0])
    self._rest = parts[1]
    return self


def stat(path, *, dir_fd=None, follow_symlinks=True):
    """What the system knows of a file; links are followed unless told otherwise."""
    return _stat_result(_posix._stat(path, dir_fd, follow_symlinks, "stat"))


def lstat(path, *, dir_fd=None):
    """As stat, of a link itself."""
    return _stat_result(_posix._stat(path, dir_fd, False, "lstat"))


def fstat(fd):
    """As stat, of an open file."""
    return _stat_result(_posix._fstat(fd))


def _named_tuple(type_name, names):
    """A class of tuples with these fields, in the module `posix` or `os`."""

    module, _, short = type_name.rpartition(".")

    def __new__(cls, sequence, dict={}):
        items = tuple(sequence)
        if len(items) != len(names):
            raise TypeError(f"{type_name}() takes a {len(names)}-sequence ({len(items)}-sequence given)")
        return tuple.__new__(cls, items)

    def __repr__(self):
        return type_name + "(" + ", ".join(f"{n}={v!r}" for n, v in zip(names, self)) + ")"

    body = {
        "__module__": module, "__slots__": (), "__new__": __new__, "__repr__": __repr__, "__match_args__": names,
        "n_fields": len(names), "n_sequence_fields": len(names), "n_unnamed_fields": 0,
    }
    for i, field in enumerate(names):
        body[field] = property(lambda self, i=i: self[i])
    return type(short, (tuple,), body)


terminal_size = _named_tuple("os.terminal_size", ("columns", "lines"))
uname_result = _named_tuple("posix.uname_result", ("sysname", "nodename", "release", "version", "machine"))
times_result = _named_tuple(
    "posix.times_result", ("user", "system", "children_user", "children_system", "elapsed")
)


def get_terminal_size(fd=1, /):
    return terminal_size(_posix._terminal_size(fd))


def uname():
    return uname_result(_posix._uname())


def times():
    return times_result(_posix._times())


def process_cpu_count():
    return len(sched_getaffinity(0))


_before_fork = []
_after_fork_in_child = []
_after_fork_in_parent = []


def register_at_fork(*, before=None, after_in_child=None, after_in_parent=None):
    """Calls the functions around each fork, `before` in reversed order of registration."""
    given = ((before, "before"), (after_in_child, "after_in_child"), (after_in_parent, "after_in_parent"))
    if all(function is None for function, _ in given):
        raise TypeError("At least one argument is required.")
    for function, name in given:
        if function is not None and not callable(function):
            raise TypeError(f"'{name}' must be callable, not {type(function).__name__}")
    if before is not None:
        _before_fork.append(before)
    if after_in_child is not None:
        _after_fork_in_child.append(after_in_child)
    if after_in_parent is not None:
        _after_fork_in_parent.append(after_in_parent)


def fork():
    """Makes a copy of the process; 0 in the copy, its number in the original."""
    for function in reversed(_before_fork):
        function()
    pid = _posix.fork()
    for function in _after_fork_in_parent if pid else _after_fork_in_child:
        function()
    return pid


class PathLike(abc.ABC):
    """Objects that stand for a path."""

    __slots__ = ()

    @abc.abstractmethod
    def __fspath__(self):
        raise NotImplementedError

    @classmethod
    def __subclasshook__(cls, subclass):
        if cls is PathLike:
            return _check_methods(subclass, "__fspath__")
        return NotImplemented

    __class_getitem__ = classmethod(GenericAlias)


def fsencode(filename):
    """A path as bytes."""
    filename = fspath(filename)
    return filename.encode("utf-8", "surrogateescape") if isinstance(filename, str) else filename


def fsdecode(filename):
    """A path as text."""
    filename = fspath(filename)
    return filename.decode("utf-8", "surrogateescape") if isinstance(filename, bytes) else filename


class _Environ(MutableMapping):
    """The environment variables; changes reach programs that are started."""

    def __init__(self, data, encodekey, decodekey, encodevalue, decodevalue):
        self._data = data
        self.encodekey, self.decodekey = encodekey, decodekey
        self.encodevalue, self.decodevalue = encodevalue, decodevalue

    def __getitem__(self, key):
        try:
            raw = self._data[self.encodekey(key)]
        except KeyError:
            # Not in the form in which the system has it.
            raise KeyError(key) from None
        return self.decodevalue(raw)

    def __setitem__(self, key, value):
        raw = self.encodekey(key), self.encodevalue(value)
        putenv(*raw)
        self._data[raw[0]] = raw[1]

    def __delitem__(self, key):
        encoded = self.encodekey(key)
        unsetenv(encoded)
        try:
            del self._data[encoded]
        except KeyError:
            raise KeyError(key) from None

    def __iter__(self):
        for key in list(self._data):
            yield self.decodekey(key)

    def __len__(self):
        return len(self._data)

    def __repr__(self):
        items = ", ".join(f"{self.decodekey(k)!r}: {self.decodevalue(v)!r}" for k, v in self._data.items())
        return f"environ({{{items}}})"

    def copy(self):
        return dict(self)

    def setdefault(self, key, value):
        if key not in self:
            self[key] = value
        return self[key]

    def __ior__(self, other):
        self.update(other)
        return self

    def __or__(self, other):
        if not hasattr(other, "keys"):
            return NotImplemented
        result = dict(self)
        result.update(other)
        return result

    def __ror__(self, other):
        if not hasattr(other, "keys"):
            return NotImplemented
        result = dict(other)
        result.update(self)
        return result


def _encode_text(value):
    if not isinstance(value, str):
        raise TypeError("str expected, not %s" % type(value).__name__)
    return value.encode("utf-8", "surrogateescape")


def _decode_text(value):
    return value.decode("utf-8", "surrogateescape")


def _check_bytes(value):
    if not isinstance(value, bytes):
        raise TypeError("bytes expected, not %s" % type(value).__name__)
    return value


environ = _Environ(_posix._environ(), _encode_text, _decode_text, _encode_text, _decode_text)
environb = _Environ(environ._data, _check_bytes, bytes, _check_bytes, bytes)
supports_bytes_environ = True


def reload_environ():
    """Reads the environment again."""
    environ._data.clear()
    environ._data.update(_posix._environ())


def getenv(key, default=None):
    return environ.get(key, default)


def getenvb(key, default=None):
    return environb.get(key, default)


def get_exec_path(env=None):
    """The folders that programs are looked for in."""
    if env is None:
        env = environ
    folders = env.get("PATH")
    if folders is None:
        folders = defpath
    if isinstance(folders, bytes):
        folders = fsdecode(folders)
    return folders.split(pathsep)


def makedirs(name, mode=0o777, exist_ok=False):
    """Makes a folder and those above it that are missing."""
    above, last = _above_and_last(name)
    if above and last and not path.exists(above):
        try:
            makedirs(above, exist_ok=exist_ok)
        except FileExistsError:
            # Somebody else has been quicker.
            pass
        if last == (bytes(curdir, "ASCII") if isinstance(last, bytes) else curdir):
            return
    try:
        mkdir(name, mode)
    except OSError:
        if not (exist_ok and path.isdir(name)):
            raise


def _above_and_last(name):
    """The folder of a path and its last part, which is not empty because of a slash behind it."""
    above, last = path.split(name)
    return (above, last) if last else path.split(above)


def removedirs(name):
    """Removes a folder, then those above it as long as they are empty."""
    rmdir(name)
    above, last = _above_and_last(name)
    while above and last:
        try:
            rmdir(above)
        except OSError:
            return
        above, last = path.split(above)


def renames(old, new):
    """Renames a file, making and removing folders as needed."""
    above, last = path.split(new)
    if above and last and not path.exists(above):
        makedirs(above)
    rename(old, new)
    left, last = path.split(old)
    if left and last:
        try:
            removedirs(left)
        except OSError:
            # There is something else in it.
            return


_KIND_DIRECTORY = 4
_KIND_FILE = 8
_KIND_LINK = 10


class DirEntry:
    """A name in a folder, with what the system told along with it."""

    __module__ = "posix"
    __slots__ = ("name", "path", "_kind", "_inode", "_stat", "_lstat")
    __class_getitem__ = classmethod(GenericAlias)

    def __init__(self, *args, **kwargs):
        raise TypeError("cannot create 'posix.DirEntry' instances")

    def inode(self):
        return self._inode

    def stat(self, *, follow_symlinks=True):
        if follow_symlinks and self.is_symlink():
            if self._stat is None:
                self._stat = stat(self.path)
            return self._stat
        if self._lstat is None:
            self._lstat = lstat(self.path)
        return self._lstat

    def _is(self, kind, mode, follow_symlinks):
        if self._kind == kind:
            return True
        if self._kind != 0 and not (follow_symlinks and self._kind == _KIND_LINK):
            return False
        try:
            found = self.stat(follow_symlinks=follow_symlinks)
        except FileNotFoundError:
            return False
        return st.S_IFMT(found.st_mode) == mode

    def is_dir(self, *, follow_symlinks=True):
        return self._is(_KIND_DIRECTORY, st.S_IFDIR, follow_symlinks)

    def is_file(self, *, follow_symlinks=True):
        return self._is(_KIND_FILE, st.S_IFREG, follow_symlinks)

    def is_symlink(self):
        if self._kind != 0:
            return self._kind == _KIND_LINK
        if self._lstat is None:
            try:
                self._lstat = lstat(self.path)
            except FileNotFoundError:
                return False
        return st.S_ISLNK(self._lstat.st_mode)

    def is_junction(self):
        return False

    def __fspath__(self):
        return self.path

    def __repr__(self):
        return f"<DirEntry {self.name!r}>"


class _ScandirIterator:
    """The entries of a folder; closed at its end or by close()."""

    __slots__ = ("_entries", "_folder", "_at")

    def __init__(self, folder):
        self._entries = _posix._scan(folder)
        if folder is None:
            folder = "."
        elif not isinstance(folder, int):
            folder = fspath(folder)
        self._folder = folder
        self._at = 0

    def __iter__(self):
        return self

    def __next__(self):
        if self._at >= len(self._entries):
            self.close()
            raise StopIteration
        name, kind, inode = self._entries[self._at]
        self._at += 1
        entry = object.__new__(DirEntry)
        entry.name = name
        entry.path = name if isinstance(self._folder, int) else path.join(self._folder, name)
        entry._kind = kind
        entry._inode = inode
        entry._stat = entry._lstat = None
        return entry

    def close(self):
        self._entries = ()

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()


def scandir(path=None):
    """An iterator over the entries of a folder."""
    return _ScandirIterator(path)


def walk(top, topdown=True, onerror=None, followlinks=False):
    """(folder, names of folders in it, names of files in it) for a folder and all below it."""
    sys.audit("os.walk", top, topdown, onerror, followlinks)
    waiting = [fspath(top)]
    while waiting:
        top = waiting.pop()
        if isinstance(top, tuple):
            yield top
            continue
        folders, files, inner = [], [], []
        try:
            entries = scandir(top)
        except OSError as problem:
            if onerror is not None:
                onerror(problem)
            continue
        stopped = False
        with entries:
            while True:
                try:
                    try:
                        entry = next(entries)
                    except StopIteration:
                        break
                except OSError as problem:
                    if onerror is not None:
                        onerror(problem)
                    stopped = True
                    break
                try:
                    is_folder = entry.is_dir()
                except OSError:
                    is_folder = False
                (folders if is_folder else files).append(entry.name)
                if not topdown and is_folder:
                    if followlinks:
                        enter = True
                    else:
                        try:
                            enter = not entry.is_symlink()
                        except OSError:
                            enter = True
                    if enter:
                        inner.append(entry.path)
        if stopped:
            continue
        if topdown:
            yield top, folders, files
            for folder in reversed(folders):
                inside = path.join(top, folder)
                if followlinks or not path.islink(inside):
                    waiting.append(inside)
        else:
            waiting.append((top, folders, files))
            waiting.extend(reversed(inner))


def fwalk(top=".", topdown=True, onerror=None, *, follow_symlinks=False, dir_fd=None):
    """As walk, with an open descriptor of each folder as a fourth item."""
    for folder, folders, files in walk(top, topdown, onerror, follow_symlinks):
        descriptor = open(folder, O_RDONLY | O_NONBLOCK, dir_fd=dir_fd)
        try:
            yield folder, folders, files, descriptor
        finally:
            close(descriptor)


def fdopen(fd, mode="r", buffering=-1, encoding=None, *args, **kwargs):
    """open() of a descriptor."""
    import io

    if not isinstance(fd, int):
        raise TypeError(f"invalid fd type ({type(fd)}, expected integer)")
    text = "b" not in mode
    return io.open(fd, mode, buffering, io.text_encoding(encoding) if text else encoding, *args, **kwargs)


def _execvpe(file, args, env=None):
    if env is not None:
        run, rest = execve, (args, env)
    else:
        run, rest = execv, (args,)
        env = environ
    if path.dirname(file):
        run(file, *rest)
        return
    missing = saved = None
    for folder in map(fsencode, get_exec_path(env)):
        try:
            run(path.join(folder, fsencode(file)), *rest)
        except (FileNotFoundError, NotADirectoryError) as problem:
            missing = problem
        except OSError as problem:
            missing = problem
            if saved is None:
                saved = problem
    if saved is not None:
        raise saved
    raise missing


def execvp(file, args):
    _execvpe(file, args)


def execvpe(file, args, env):
    _execvpe(file, args, env)


def execl(file, *args):
    execv(file, args)


def execle(file, *args):
    execve(file, args[:-1], args[-1])


def execlp(file, *args):
    execvp(file, args)


def execlpe(file, *args):
    execvpe(file, args[:-1], args[-1])


def popen(cmd, mode="r", buffering=-1):
    """A stream from or to a command of the shell."""
    if not isinstance(cmd, str):
        raise TypeError(f"invalid cmd type ({type(cmd)}, expected string)")
    if mode != "r" and mode != "w":
        raise ValueError(f"invalid mode {mode!r}")
    if buffering is None or not buffering:
        raise ValueError("popen() does not support unbuffered streams")
    ours, theirs = pipe() if mode == "r" else pipe()[::-1]
    child = fork()
    if child == 0:
        try:
            dup2(theirs, 1 if mode == "r" else 0)
            execv("/bin/sh", ["/bin/sh", "-c", cmd])
        finally:
            _exit(127)
    close(theirs)
    return _Popen(fdopen(ours, mode, buffering), child)


class _Popen:
    """The stream of popen(); closing it waits for the command."""

    def __init__(self, stream, child):
        self._stream = stream
        self._child = child

    def close(self):
        if self._child is None:
            return None
        self._stream.close()
        status = waitpid(self._child, 0)[1]
        self._child = None
        code = waitstatus_to_exitcode(status)
        if code == 0:
            return None
        return code if code < 0 else code << 8

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()

    def __getattr__(self, name):
        return getattr(self._stream, name)

    def __iter__(self):
        return iter(self._stream)


def getlogin():
    import posixpath
    uid = str(getuid())
    with fdopen(open("/etc/passwd", O_RDONLY)) as users:
        for line in users:
            fields = line.split(":")
            if len(fields) >= 3 and fields[2] == uid:
                return fields[0]
    raise OSError(25, strerror(25))


def getloadavg():
    """The number of processes that waited for a processor in the last 1, 5 and 15 minutes."""
    with fdopen(open("/proc/loadavg", O_RDONLY)) as load:
        return tuple(map(float, load.read().split()[:3]))


def device_encoding(fd):
    return "UTF-8" if isatty(fd) else None


supports_dir_fd = {access, chmod, chown, link, mkdir, mkfifo, open, readlink, remove, rename, replace, rmdir, stat, symlink, unlink, utime}
supports_effective_ids = {access}
supports_fd = {chdir, execve, listdir, scandir, stat, truncate, utime}
supports_follow_symlinks = {access, chown, link, stat, utime}
