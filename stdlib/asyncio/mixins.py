"""What objects that belong to a loop have in common."""

from .events import _get_running_loop


class _LoopBoundMixin:
    """Belongs to the loop that it first waits in."""

    _loop = None

    def _get_loop(self):
        running, bound = _get_running_loop(), self._loop
        if bound is None:
            self._loop = running
        elif bound is not running:
            raise RuntimeError(f"{self!r} is bound to a different event loop")
        return running
