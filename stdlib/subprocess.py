"""Programs that are started, and talked to over pipes."""

import errno
import io
import os
import select as _select
import signal
import sys
import threading
from time import monotonic as _time, sleep as _sleep
from types import GenericAlias

__all__ = [
    "Popen", "PIPE", "STDOUT", "call", "check_call", "getstatusoutput", "getoutput", "check_output", "run",
    "CalledProcessError", "DEVNULL", "SubprocessError", "TimeoutExpired", "CompletedProcess",
]

PIPE = -1
STDOUT = -2
DEVNULL = -3


class SubprocessError(Exception):
    pass


class CalledProcessError(SubprocessError):
    """A program ended with a status other than zero."""

    def __init__(self, returncode, cmd, output=None, stderr=None):
        self.returncode = returncode
        self.cmd = cmd
        self.output = output
        self.stderr = stderr

    def __str__(self):
        if self.returncode and self.returncode < 0:
            try:
                return "Command '%s' died with %r." % (self.cmd, signal.Signals(-self.returncode))
            except ValueError:
                return "Command '%s' died with unknown signal %d." % (self.cmd, -self.returncode)
        return "Command '%s' returned non-zero exit status %d." % (self.cmd, self.returncode)

    @property
    def stdout(self):
        return self.output

    @stdout.setter
    def stdout(self, value):
        self.output = value


class TimeoutExpired(SubprocessError):
    """A program took too long."""

    def __init__(self, cmd, timeout, output=None, stderr=None):
        self.cmd = cmd
        self.timeout = timeout
        self.output = output
        self.stderr = stderr

    def __str__(self):
        return "Command '%s' timed out after %s seconds" % (self.cmd, self.timeout)

    @property
    def stdout(self):
        return self.output

    @stdout.setter
    def stdout(self, value):
        self.output = value


class CompletedProcess:
    """A program that has ended."""

    def __init__(self, args, returncode, stdout=None, stderr=None):
        self.args = args
        self.returncode = returncode
        self.stdout = stdout
        self.stderr = stderr

    def __repr__(self):
        args = ["args={!r}".format(self.args), "returncode={!r}".format(self.returncode)]
        if self.stdout is not None:
            args.append("stdout={!r}".format(self.stdout))
        if self.stderr is not None:
            args.append("stderr={!r}".format(self.stderr))
        return "{}({})".format(type(self).__name__, ", ".join(args))

    __class_getitem__ = classmethod(GenericAlias)

    def check_returncode(self):
        if self.returncode:
            raise CalledProcessError(self.returncode, self.args, self.stdout, self.stderr)


def list2cmdline(seq):
    """The arguments as one text, quoted as C programs on Windows read it."""
    result = []
    for arg in map(os.fsdecode, seq):
        quote = " " in arg or "\t" in arg or not arg
        out = []
        slashes = 0
        for c in arg:
            if c == "\\":
                slashes += 1
                continue
            if c == '"':
                out.append("\\" * (slashes * 2) + '\\"')
            else:
                out.append("\\" * slashes + c)
            slashes = 0
        out.append("\\" * (slashes * 2 if quote else slashes))
        text = "".join(out)
        result.append('"' + text + '"' if quote else text)
    return " ".join(result)


def run(*popenargs, input=None, capture_output=False, timeout=None, check=False, **kwargs):
    """Runs a program to its end."""
    if input is not None:
        if kwargs.get("stdin") is not None:
            raise ValueError("stdin and input arguments may not both be used.")
        kwargs["stdin"] = PIPE
    if capture_output:
        if kwargs.get("stdout") is not None or kwargs.get("stderr") is not None:
            raise ValueError("stdout and stderr arguments may not be used with capture_output.")
        kwargs["stdout"] = PIPE
        kwargs["stderr"] = PIPE
    with Popen(*popenargs, **kwargs) as process:
        try:
            stdout, stderr = process.communicate(input, timeout=timeout)
        except TimeoutExpired:
            process.kill()
            process.wait()
            raise
        except:
            process.kill()
            raise
        status = process.poll()
        if check and status:
            raise CalledProcessError(status, process.args, output=stdout, stderr=stderr)
    return CompletedProcess(process.args, status, stdout, stderr)


def call(*popenargs, timeout=None, **kwargs):
    """Runs a program to its end; its exit status."""
    with Popen(*popenargs, **kwargs) as process:
        try:
            return process.wait(timeout=timeout)
        except:
            process.kill()
            raise


def check_call(*popenargs, **kwargs):
    """As call, but an exit status other than zero is an error."""
    status = call(*popenargs, **kwargs)
    if status:
        cmd = kwargs.get("args")
        raise CalledProcessError(status, popenargs[0] if cmd is None else cmd)
    return 0


def check_output(*popenargs, timeout=None, **kwargs):
    """What a program writes to its standard output."""
    for name in ("stdout", "check"):
        if name in kwargs:
            raise ValueError(f"{name} argument not allowed, it will be overridden.")
    if "input" in kwargs and kwargs["input"] is None:
        text = kwargs.get("universal_newlines") or kwargs.get("text") or kwargs.get("encoding") or kwargs.get("errors")
        kwargs["input"] = "" if text else b""
    return run(*popenargs, stdout=PIPE, timeout=timeout, check=True, **kwargs).stdout


def getstatusoutput(cmd, *, encoding=None, errors=None):
    """Exit status and output of a command of the shell."""
    try:
        data = check_output(cmd, shell=True, text=True, stderr=STDOUT, encoding=encoding, errors=errors)
        status = 0
    except CalledProcessError as error:
        data = error.output
        status = error.returncode
    return status, data.removesuffix("\n")


def getoutput(cmd, *, encoding=None, errors=None):
    """Output of a command of the shell."""
    return getstatusoutput(cmd, encoding=encoding, errors=errors)[1]


class Popen:
    """A program that has been started."""

    def __init__(
        self, args, bufsize=-1, executable=None, stdin=None, stdout=None, stderr=None, preexec_fn=None, close_fds=True,
        shell=False, cwd=None, env=None, universal_newlines=None, startupinfo=None, creationflags=0,
        restore_signals=True, start_new_session=False, pass_fds=(), *, user=None, group=None, extra_groups=None,
        encoding=None, errors=None, text=None, umask=-1, pipesize=-1, process_group=None
    ):
        self._waitpid_lock = threading.Lock()
        self._communication_started = False
        self._input = None
        self.returncode = None
        self.pid = None
        self.stdin = self.stdout = self.stderr = None
        if bufsize is None:
            bufsize = -1
        if not isinstance(bufsize, int):
            raise TypeError("bufsize must be an integer")
        if startupinfo is not None:
            raise ValueError("startupinfo is only supported on Windows platforms")
        if creationflags != 0:
            raise ValueError("creationflags is only supported on Windows platforms")
        if text is not None and universal_newlines is not None and bool(universal_newlines) != bool(text):
            raise SubprocessError(
                "Cannot disambiguate when both text and universal_newlines are supplied but different. Pass one or the "
                "other."
            )
        self.args = args
        self.encoding = encoding
        self.errors = errors
        self.pipesize = pipesize
        self.text_mode = bool(encoding or errors or text or universal_newlines)
        line_buffering = False
        if self.text_mode and bufsize == 1:
            line_buffering = True
            bufsize = -1
        opened = []
        try:
            child, parent = self._handles(stdin, stdout, stderr, opened)
            if parent[0] != -1:
                self.stdin = io.open(parent[0], "wb", bufsize)
                if self.text_mode:
                    self.stdin = io.TextIOWrapper(
                        self.stdin, write_through=True, line_buffering=line_buffering, encoding=encoding, errors=errors
                    )
            for place, name in ((1, "stdout"), (2, "stderr")):
                if parent[place] != -1:
                    stream = io.open(parent[place], "rb", bufsize)
                    if self.text_mode:
                        stream = io.TextIOWrapper(stream, encoding=encoding, errors=errors)
                    setattr(self, name, stream)
            self._start(
                args, executable, preexec_fn, close_fds, pass_fds, cwd, env, shell, child, restore_signals,
                start_new_session, process_group, user, group, extra_groups, umask,
            )
        except:
            for stream in (self.stdin, self.stdout, self.stderr):
                if stream is not None:
                    try:
                        stream.close()
                    except OSError:
                        pass
            raise
        finally:
            for fd in opened:
                os.close(fd)

    def _handles(self, stdin, stdout, stderr, opened):
        """The child's descriptors (-1: as ours), and our ends of pipes (-1: none). Those to close go to `opened`."""
        child, parent = [-1, -1, -1], [-1, -1, -1]
        for place, given in enumerate((stdin, stdout, stderr)):
            if given is None:
                continue
            if given == PIPE and isinstance(given, int):
                reading, writing = os.pipe()
                if place == 0:
                    child[place], parent[place] = reading, writing
                else:
                    child[place], parent[place] = writing, reading
                opened.append(child[place])
            elif given == DEVNULL and isinstance(given, int):
                child[place] = os.open(os.devnull, os.O_RDWR)
                opened.append(child[place])
            elif given == STDOUT and isinstance(given, int) and place == 2:
                child[place] = child[1] if child[1] != -1 else 1
            elif isinstance(given, int):
                child[place] = given
            else:
                child[place] = given.fileno()
        return child, parent

    def _start(
        self, args, executable, preexec_fn, close_fds, pass_fds, cwd, env, shell, child, restore_signals,
        start_new_session, process_group, user, group, extra_groups, umask
    ):
        if isinstance(args, (str, bytes)):
            args = [args]
        elif isinstance(args, os.PathLike):
            if shell:
                raise TypeError("path-like args is not allowed when shell is true")
            args = [args]
        else:
            args = list(args)
        if shell:
            unix_shell = "/bin/sh"
            args = [unix_shell, "-c"] + args
            if executable:
                args[0] = executable
        if executable is None:
            executable = args[0]
        program = os.fsencode(executable)
        arguments = [os.fsencode(arg) for arg in args]
        for argument in arguments:
            if b"\0" in argument:
                raise ValueError("embedded null byte")
        if os.path.dirname(program):
            candidates = [program]
        else:
            candidates = [os.path.join(os.fsencode(folder), program) for folder in os.get_exec_path(env)]
        environment = None
        if env is not None:
            environment = {}
            for name, value in env.items():
                name = os.fsencode(name)
                if b"=" in name:
                    raise ValueError("illegal environment variable name")
                environment[name] = os.fsencode(value)
        reading, writing = os.pipe()
        # The pipe must not be among the descriptors that the child gives other meanings.
        while writing < 3:
            writing = os.dup(writing)
        try:
            sys.stdout.flush()
            sys.stderr.flush()
        except (AttributeError, ValueError, OSError):
            pass
        try:
            self.pid = os.fork()
            if self.pid == 0:
                self._become(
                    candidates, arguments, environment, child, writing, reading, cwd, restore_signals, start_new_session,
                    process_group, user, group, extra_groups, umask, preexec_fn, close_fds, pass_fds,
                )
        finally:
            os.close(writing)
        data = b""
        try:
            while part := os.read(reading, 50000):
                data += part
        finally:
            os.close(reading)
        if not data:
            return
        os.waitpid(self.pid, 0)
        self.returncode = 255
        kind, number, place = data.split(b":", 2)
        if kind == b"SubprocessError":
            raise SubprocessError("Exception occurred in preexec_fn.")
        number = int(number)
        shown = executable
        if place == b"noexec:chdir":
            shown = cwd
        elif place == b"noexec":
            shown = None
        if number:
            message = os.strerror(number)
            if shown is not None:
                raise OSError(number, message, shown)
            raise OSError(number, message)
        raise RuntimeError("Bad exception data from child: {!r}".format(data))

    def _become(
        self, candidates, arguments, environment, child, writing, reading, cwd, restore_signals, start_new_session,
        process_group, user, group, extra_groups, umask, preexec_fn, close_fds, pass_fds
    ):
        """In the child: becomes the program, or writes why not."""
        place = b"noexec"
        try:
            # Descriptors below 3 that are sources must not be overwritten before they are copied.
            sources = list(child)
            for i in range(3):
                if 0 <= sources[i] < i:
                    sources[i] = os.dup(sources[i])
            for i in (0, 1, 2):
                for later in range(i + 1, 3):
                    if sources[later] == i and sources[i] not in (-1, i):
                        sources[later] = os.dup(i)
            for i, fd in enumerate(sources):
                if fd == i:
                    os.set_inheritable(fd, True)
                elif fd >= 0:
                    os.dup2(fd, i)
            if cwd is not None:
                place = b"noexec:chdir"
                os.chdir(cwd)
                place = b"noexec"
            if umask >= 0:
                os.umask(umask)
            if restore_signals:
                signal._signal._set_action(13, 0)
                signal._signal._set_action(25, 0)
            if start_new_session:
                os.setsid()
            if process_group is not None:
                os.setpgid(0, process_group)
            if preexec_fn is not None:
                try:
                    preexec_fn()
                except BaseException:
                    os.write(writing, b"SubprocessError:0:")
                    os._exit(255)
            for fd in pass_fds:
                os.set_inheritable(fd, True)
            if close_fds:
                self._close_others(writing, pass_fds)
            place = b""
            number = errno.ENOENT
            for candidate in candidates:
                try:
                    if environment is None:
                        os.execv(candidate, arguments)
                    else:
                        os.execve(candidate, arguments, environment)
                except OSError as error:
                    if error.errno not in (errno.ENOENT, errno.ENOTDIR) or number == errno.ENOENT:
                        number = error.errno
            os.write(writing, b"OSError:%d:" % number)
        except OSError as error:
            os.write(writing, b"OSError:%d:%b" % (error.errno or 0, place))
        except BaseException:
            os.write(writing, b"SubprocessError:0:")
        finally:
            os._exit(255)

    def _close_others(self, writing, pass_fds):
        try:
            open_fds = [int(name) for name in os.listdir("/proc/self/fd")]
        except OSError:
            open_fds = range(3, 256)
        for fd in open_fds:
            if fd > 2 and fd != writing and fd not in pass_fds:
                try:
                    os.close(fd)
                except OSError:
                    pass

    def __repr__(self):
        text = f"<{self.__class__.__name__}: returncode: {self.returncode} args: {self.args!r}>"
        return text[:76] + "...>" if len(text) > 80 else text

    __class_getitem__ = classmethod(GenericAlias)

    @property
    def universal_newlines(self):
        return self.text_mode

    @universal_newlines.setter
    def universal_newlines(self, value):
        self.text_mode = bool(value)

    def __enter__(self):
        return self

    def __exit__(self, exc_type, value, traceback):
        if self.stdout:
            self.stdout.close()
        if self.stderr:
            self.stderr.close()
        try:
            if self.stdin:
                self.stdin.close()
        finally:
            self.wait()

    def _take_status(self, status):
        self.returncode = os.waitstatus_to_exitcode(status)

    def poll(self):
        """The exit status, or None while the program runs."""
        if self.returncode is None:
            with self._waitpid_lock:
                self._ask_system(os.WNOHANG)
        return self.returncode

    def _ask_system(self, options):
        """Takes the exit status, unless another thread has; somebody else may have waited for the program."""
        if self.returncode is not None:
            return
        try:
            pid, status = os.waitpid(self.pid, options)
        except ChildProcessError:
            self.returncode = 0
        else:
            if pid == self.pid:
                self._take_status(status)

    def wait(self, timeout=None):
        """Waits for the end of the program; its exit status."""
        if timeout is None and self.returncode is None:
            with self._waitpid_lock:
                self._ask_system(0)
        if self.returncode is not None:
            return self.returncode
        end = _time() + timeout
        delay = 0.0005
        while self.poll() is None:
            left = end - _time()
            if left <= 0:
                raise TimeoutExpired(self.args, timeout)
            delay = min(delay * 2, left, 0.05)
            _sleep(delay)
        return self.returncode

    def communicate(self, input=None, timeout=None):
        """Writes the input, reads all output and waits: (output, errors)."""
        if self._communication_started and input:
            raise ValueError("Cannot send input after starting communication")
        if not self._communication_started:
            self._communication_started = True
            self._chunks = {}
            self._sent = 0
            if self.stdin:
                try:
                    self.stdin.flush()
                except BrokenPipeError:
                    pass
                if input is not None:
                    if self.text_mode:
                        if not isinstance(input, str):
                            raise TypeError(
                                f"a bytes-like object is required, not '{type(input).__name__}'"
                                if not isinstance(input, (bytes, bytearray)) else
                                "write() argument must be str, not " + type(input).__name__
                            )
                        input = input.encode(self.stdin.encoding, self.stdin.errors)
                    else:
                        input = memoryview(input).tobytes()
                self._input = input
                if not input:
                    self._close_input()
            for stream in (self.stdout, self.stderr):
                if stream and not stream.closed:
                    self._chunks[stream] = []
        end = None if timeout is None else _time() + timeout
        self._exchange(end, timeout)
        try:
            self.wait(timeout=None if end is None else max(0, end - _time()))
        except TimeoutExpired:
            self._expired(timeout)
        results = []
        for stream in (self.stdout, self.stderr):
            if stream is None:
                results.append(None)
                continue
            data = b"".join(self._chunks.get(stream, ()))
            if self.text_mode:
                data = data.decode(stream.encoding, stream.errors).replace("\r\n", "\n").replace("\r", "\n")
            results.append(data)
        return tuple(results)

    def _close_input(self):
        try:
            self.stdin.close()
        except BrokenPipeError:
            pass

    def _exchange(self, end, timeout):
        reading = {s.fileno(): s for s in self._chunks if not s.closed}
        writing = self.stdin.fileno() if self.stdin and not self.stdin.closed and self._input else -1
        while reading or writing >= 0:
            watched = [(fd, _select.POLLIN) for fd in reading]
            if writing >= 0:
                watched.append((writing, _select.POLLOUT))
            wait = -1
            if end is not None:
                wait = int((end - _time()) * 1000) + 1
                if end - _time() <= 0:
                    self._expired(timeout)
            for fd, event in _select._select.poll(watched, wait):
                if fd == writing:
                    try:
                        self._sent += os.write(fd, self._input[self._sent:self._sent + 4096])
                    except BrokenPipeError:
                        self._sent = len(self._input)
                    if self._sent >= len(self._input):
                        self._close_input()
                        writing = -1
                    continue
                data = os.read(fd, 32768)
                if data:
                    self._chunks[reading[fd]].append(data)
                else:
                    reading.pop(fd).close()

    def _expired(self, timeout):
        output = [
            b"".join(self._chunks.get(stream, ())) or None if stream is not None else None
            for stream in (self.stdout, self.stderr)
        ]
        raise TimeoutExpired(self.args, timeout, output=output[0], stderr=output[1])

    def send_signal(self, sig):
        """Sends a signal, unless the program has ended."""
        self.poll()
        if self.returncode is not None:
            return
        try:
            os.kill(self.pid, sig)
        except ProcessLookupError:
            pass

    def terminate(self):
        self.send_signal(signal.SIGTERM)

    def kill(self):
        self.send_signal(signal.SIGKILL)
