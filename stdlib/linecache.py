"""Lines of source files: of those that were compiled in, and of those that can be read."""

from _traceback import source as _source

__all__ = ["getline", "clearcache", "checkcache", "lazycache"]

# Each file's (size, modification time or None, lines, full name), or a 1-tuple with a function that gets its text.
cache = {}


def clearcache():
    """Forget all lines."""
    cache.clear()


def getline(filename, lineno, module_globals=None):
    """Return a line with its line end, or '' where there is none."""
    lines = getlines(filename, module_globals)
    if 1 <= lineno <= len(lines):
        return lines[lineno - 1]
    return ""


def getlines(filename, module_globals=None):
    """Return the lines of a file, [] where it cannot be read."""
    entry = cache.get(filename)
    if entry is not None and len(entry) != 1:
        return entry[2]
    try:
        return updatecache(filename, module_globals)
    except MemoryError:
        clearcache()
        return []


def checkcache(filename=None):
    """Forget the lines of files that have changed."""
    import os

    names = list(cache) if filename is None else [filename]
    for name in names:
        entry = cache.get(name)
        if entry is None or len(entry) == 1:
            continue
        size, mtime, _, fullname = entry
        if mtime is None:
            continue
        try:
            stat = os.stat(fullname)
        except (OSError, ValueError):
            cache.pop(name, None)
            continue
        if size != stat.st_size or mtime != stat.st_mtime:
            cache.pop(name, None)


def updatecache(filename, module_globals=None):
    """Read a file anew and return its lines."""
    entry = cache.pop(filename, None)
    if not filename or filename.startswith("<") and filename.endswith(">"):
        return []
    text = _source(filename)
    if text is not None:
        lines = _split(text)
        cache[filename] = (len(text), None, lines, filename)
        return lines
    if entry is not None and len(entry) == 1 or lazycache(filename, module_globals):
        getter = entry[0] if entry is not None else cache.pop(filename)[0]
        try:
            text = getter()
        except (ImportError, OSError):
            text = None
        if text is not None:
            lines = _split(text)
            cache[filename] = (len(text), None, lines, filename)
            return lines
    return _read(filename)


def _read(filename):
    import os

    try:
        stat = os.stat(filename)
        with open(filename, encoding="utf-8-sig") as file:
            text = file.read()
    except (OSError, ValueError, UnicodeDecodeError, SyntaxError):
        return []
    lines = _split(text)
    cache[filename] = (stat.st_size, stat.st_mtime, lines, filename)
    return lines


def _split(text):
    """The lines of a text, each with its end."""
    lines = [line + "\n" for line in text.replace("\r\n", "\n").split("\n")]
    if lines[-1] == "\n":
        lines.pop()
    return lines or ["\n"] * (text != "")


def lazycache(filename, module_globals):
    """Remember how a module's loader gets its text; False where that is not known."""
    if filename in cache:
        return len(cache[filename]) == 1
    if not filename or filename.startswith("<") and filename.endswith(">"):
        return False
    if not module_globals or "__name__" not in module_globals:
        return False
    spec = module_globals.get("__spec__")
    name = getattr(spec, "name", None) or module_globals["__name__"]
    loader = getattr(spec, "loader", None) or module_globals.get("__loader__")
    get_source = getattr(loader, "get_source", None)
    if not name or get_source is None:
        return False
    cache[filename] = (lambda: get_source(name),)
    return True
