"""Signals."""

from enum import IntEnum

import _signal
from _signal import alarm, getitimer, pause, pthread_kill, raise_signal, setitimer, siginterrupt, strsignal

NSIG = 65


class Handlers(IntEnum):
    SIG_DFL = 0
    SIG_IGN = 1


class Signals(IntEnum):
    SIGHUP = 1
    SIGINT = 2
    SIGQUIT = 3
    SIGILL = 4
    SIGTRAP = 5
    SIGABRT = 6
    SIGBUS = 7
    SIGFPE = 8
    SIGKILL = 9
    SIGUSR1 = 10
    SIGSEGV = 11
    SIGUSR2 = 12
    SIGPIPE = 13
    SIGALRM = 14
    SIGTERM = 15
    SIGSTKFLT = 16
    SIGCHLD = 17
    SIGCLD = 17
    SIGCONT = 18
    SIGSTOP = 19
    SIGTSTP = 20
    SIGTTIN = 21
    SIGTTOU = 22
    SIGURG = 23
    SIGXCPU = 24
    SIGXFSZ = 25
    SIGVTALRM = 26
    SIGPROF = 27
    SIGWINCH = 28
    SIGIO = 29
    SIGPOLL = 29
    SIGPWR = 30
    SIGSYS = 31
    SIGRTMIN = 34
    SIGRTMAX = 64


class Sigmasks(IntEnum):
    SIG_BLOCK = 0
    SIG_UNBLOCK = 1
    SIG_SETMASK = 2


SIG_DFL = Handlers.SIG_DFL
SIG_IGN = Handlers.SIG_IGN
SIG_BLOCK = Sigmasks.SIG_BLOCK
SIG_UNBLOCK = Sigmasks.SIG_UNBLOCK
SIG_SETMASK = Sigmasks.SIG_SETMASK
SIGHUP = Signals.SIGHUP
SIGINT = Signals.SIGINT
SIGQUIT = Signals.SIGQUIT
SIGILL = Signals.SIGILL
SIGTRAP = Signals.SIGTRAP
SIGABRT = SIGIOT = Signals.SIGABRT
SIGBUS = Signals.SIGBUS
SIGFPE = Signals.SIGFPE
SIGKILL = Signals.SIGKILL
SIGUSR1 = Signals.SIGUSR1
SIGSEGV = Signals.SIGSEGV
SIGUSR2 = Signals.SIGUSR2
SIGPIPE = Signals.SIGPIPE
SIGALRM = Signals.SIGALRM
SIGTERM = Signals.SIGTERM
SIGSTKFLT = Signals.SIGSTKFLT
SIGCHLD = SIGCLD = Signals.SIGCHLD
SIGCONT = Signals.SIGCONT
SIGSTOP = Signals.SIGSTOP
SIGTSTP = Signals.SIGTSTP
SIGTTIN = Signals.SIGTTIN
SIGTTOU = Signals.SIGTTOU
SIGURG = Signals.SIGURG
SIGXCPU = Signals.SIGXCPU
SIGXFSZ = Signals.SIGXFSZ
SIGVTALRM = Signals.SIGVTALRM
SIGPROF = Signals.SIGPROF
SIGWINCH = Signals.SIGWINCH
SIGIO = SIGPOLL = Signals.SIGIO
SIGPWR = Signals.SIGPWR
SIGSYS = Signals.SIGSYS
SIGRTMIN = Signals.SIGRTMIN
SIGRTMAX = Signals.SIGRTMAX

ITIMER_REAL = 0
ITIMER_VIRTUAL = 1
ITIMER_PROF = 2
ItimerError = OSError


def _as_enum(value, cls):
    if not isinstance(value, int):
        return value
    try:
        return cls(value)
    except ValueError:
        return value


def default_int_handler(signalnum, frame, /):
    """Raises KeyboardInterrupt."""
    raise KeyboardInterrupt


def _initial(number):
    """The handler of a signal as the program starts."""
    action = _signal._action(number)
    if action is None:
        return None
    if action == 2:
        return default_int_handler if number == SIGINT else None
    return Handlers(action)


_handlers = {}


def _dispatch(number):
    handler = _handlers.get(number, default_int_handler if number == 2 else None)
    if callable(handler):
        handler(number, None)


_signal._set_dispatcher(_dispatch)


def getsignal(signalnum, /):
    """The handler of a signal."""
    number = int(signalnum)
    if not 1 <= number < NSIG:
        raise ValueError("signal number out of range")
    if number in _handlers:
        return _handlers[number]
    return _initial(number)


def signal(signalnum, handler, /):
    """Sets the handler of a signal; the one before."""
    if not _signal._is_main_thread():
        raise ValueError("signal only works in main thread of the main interpreter")
    number = int(signalnum)
    if not 1 <= number < NSIG:
        raise ValueError("signal number out of range")
    if isinstance(handler, int) and handler in (0, 1):
        kept = Handlers(handler)
        action = int(handler)
    elif callable(handler):
        kept = handler
        action = 2
    else:
        raise TypeError("signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object")
    before = getsignal(number)
    _signal._set_action(number, action)
    _handlers[number] = kept
    return before


def valid_signals():
    """All signals of this system."""
    return {_as_enum(number, Signals) for number in range(1, NSIG) if number not in (32, 33)}


def _bits(signals):
    bits = 0
    for number in signals:
        number = int(number)
        if not 1 <= number < NSIG:
            raise ValueError(f"signal number {number} out of range [1; 64]")
        bits |= 1 << number - 1
    return bits


def _set(bits):
    return {_as_enum(number, Signals) for number in range(1, NSIG) if bits >> number - 1 & 1}


def pthread_sigmask(how, mask, /):
    """Changes which signals are blocked; those that were."""
    return _set(_signal._mask(int(how), _bits(mask)))


def sigpending():
    """Signals that have arrived and are blocked."""
    return _set(_signal._pending())


def set_wakeup_fd(fd, /, *, warn_on_full_buffer=True):
    """A byte per signal is written to the descriptor; the one before, or -1."""
    if not _signal._is_main_thread():
        raise ValueError("set_wakeup_fd only works in main thread of the main interpreter")
    return _signal._set_wakeup(fd)
