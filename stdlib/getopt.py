"""Options of command lines in the manner of C."""

import os

__all__ = ["GetoptError", "error", "getopt", "gnu_getopt"]


class GetoptError(Exception):
    """A command line with an unknown option or a missing argument."""

    opt = ""
    msg = ""

    def __init__(self, msg, opt=""):
        self.msg = msg
        self.opt = opt
        Exception.__init__(self, msg, opt)

    def __str__(self):
        return self.msg


error = GetoptError


def _is_option(word):
    return word[:1] == "-" and word != "-"


def _names(longopts):
    return [longopts] if isinstance(longopts, str) else list(longopts)


def getopt(args, shortopts, longopts=[]):
    """The options before the first other argument, and the rest."""
    options, longopts = [], _names(longopts)
    while args and _is_option(args[0]):
        if args[0] == "--":
            return options, args[1:]
        args = _take(options, args, shortopts, longopts)
    return options, args


def gnu_getopt(args, shortopts, longopts=[]):
    """The options, which may stand anywhere, and the other arguments.

    `shortopts` may begin with "+": options end at the first other argument, or with "-": the other arguments are listed
    among the options.
    """
    options, others, longopts = [], [], _names(longopts)
    mode = shortopts[:1] if shortopts.startswith(("+", "-")) else ""
    shortopts = shortopts[len(mode):]
    options_first = mode == "+" or not mode and bool(os.environ.get("POSIXLY_CORRECT"))
    while args:
        if args[0] == "--":
            return options, others + list(args[1:])
        if _is_option(args[0]):
            if mode == "-" and others:
                options.append((None, others))
                others = []
            args = _take(options, args, shortopts, longopts)
        elif options_first:
            return options, others + list(args)
        else:
            others.append(args[0])
            args = args[1:]
    return options, others


def _take(options, args, shortopts, longopts):
    """Adds the options of the first argument; answers the arguments behind them and their values."""
    word, rest = args[0], args[1:]
    if word.startswith("--"):
        return do_longs(options, word[2:], longopts, rest)[1]
    return do_shorts(options, word[1:], shortopts, rest)[1]


def _value(shown, name, args):
    """The value of an option that stands in the next argument, and the arguments behind it."""
    if args:
        return args[0], args[1:]
    raise GetoptError(f"option {shown} requires argument", name)


def do_longs(opts, opt, longopts, args):
    """Adds a long option, which may have its value behind "="."""
    given, equals, value = opt.partition("=")
    takes, name = long_has_args(given, longopts)
    if equals and not takes:
        raise GetoptError(f"option --{name} must not have an argument", name)
    if takes is True and not equals:
        value, args = _value("--" + name, name, args)
    opts.append(("--" + name, value))
    return opts, args


def do_shorts(opts, optstring, shortopts, args):
    """Adds the short options of one argument; the last one of them may have its value there."""
    while optstring:
        name, optstring = optstring[0], optstring[1:]
        value, takes = "", short_has_arg(name, shortopts)
        if takes:
            value, optstring = optstring, ""
        if takes is True and not value:
            value, args = _value("-" + name, name, args)
        opts.append(("-" + name, value))
    return opts, args


def long_has_args(opt, longopts):
    """Whether an option takes a value ("?": it may), and its full name."""
    matching = [name for name in longopts if name.startswith(opt)]
    if not matching:
        raise GetoptError(f"option --{opt} not recognized", opt)
    for end, takes in ("", False), ("=", True), ("=?", "?"):
        if opt + end in matching:
            return takes, opt
    if len(matching) > 1:
        raise GetoptError(f"option --{opt} not a unique prefix; possible options: {', '.join(matching)}", opt)
    name = matching[0]
    if name.endswith("=?"):
        return "?", name[:-2]
    return name.endswith("="), name.removesuffix("=")


def short_has_arg(opt, shortopts):
    """Whether an option takes a value; "?": it may."""
    at = -1 if opt == ":" else shortopts.find(opt)
    if at < 0:
        raise GetoptError(f"option -{opt} not recognized", opt)
    if shortopts.startswith("::", at + 1):
        return "?"
    return shortopts.startswith(":", at + 1)
