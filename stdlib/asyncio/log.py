"""Where the package says what went wrong."""

import sys


class _Logger:
    """Writes to stderr what `logging` would by default."""

    def __getattr__(self, name):
        return getattr(_logging().getLogger("asyncio"), name)

    def error(self, message, *args, exc_info=False):
        logging = sys.modules.get("logging")
        if logging is not None:
            logging.getLogger("asyncio").error(message, *args, exc_info=exc_info)
            return
        print(message % args if args else message, file=sys.stderr, flush=True)
        if exc_info:
            sys.excepthook(type(exc_info), exc_info, exc_info.__traceback__)


def _logging():
    import logging
    return logging


logger = _Logger()
