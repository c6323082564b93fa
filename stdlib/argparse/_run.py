"""One reading of a command line."""

from gettext import gettext as _

from ._actions import PARSER, REMAINDER, SUPPRESS, ArgumentError, _get_action_name


class Run:
    """What has been read, and what is left. The pattern has a letter per text: A argument, O option, - for `--`."""

    def __init__(self, parser, arg_strings, namespace):
        self.parser = parser
        self.strings = arg_strings
        self.namespace = namespace
        self.conflicts = {}
        for group in parser._mutually_exclusive_groups:
            members = group._group_actions
            for i, action in enumerate(members):
                self.conflicts.setdefault(action, []).extend(members[:i] + members[i + 1:])
        self.options = {}
        letters = []
        strings = iter(arg_strings)
        for i, arg_string in enumerate(strings):
            if arg_string == "--":
                letters.append("-")
                letters += ["A" for rest in strings]
                break
            option_tuples = parser._parse_optional(arg_string)
            if option_tuples is None:
                letters.append("A")
            else:
                self.options[i] = option_tuples
                letters.append("O")
        self.pattern = "".join(letters)
        self.seen = set()
        self.seen_given = set()
        self.warned = set()
        self.extras = []
        self.extras_pattern = []
        self.positionals = parser._get_positional_actions()

    def take_action(self, action, strings, option_string=None):
        self.seen.add(action)
        values = self.parser._get_values(action, strings)
        if action.option_strings or strings:
            self.seen_given.add(action)
            for other in self.conflicts.get(action, []):
                if other in self.seen_given:
                    raise ArgumentError(action, _("not allowed with argument %s") % _get_action_name(other))
        if values is not SUPPRESS:
            action(self.parser, self.namespace, values, option_string)

    def consume_optional(self, start):
        """Takes the option at `start`, and its arguments."""
        parser = self.parser
        option_tuples = self.options[start]
        if len(option_tuples) > 1:
            options = ", ".join([option_string for action, option_string, sep, explicit_arg in option_tuples])
            args = {"option": self.strings[start], "matches": options}
            raise ArgumentError(None, _("ambiguous option: %(option)s could match %(matches)s") % args)
        action, option_string, sep, explicit_arg = option_tuples[0]
        taken = []
        while True:
            if action is None:
                self.extras.append(self.strings[start])
                self.extras_pattern.append("O")
                return start + 1
            if explicit_arg is None:
                stop = start + 1 + parser._match_argument(action, self.pattern[start + 1:])
                taken.append((action, self.strings[start + 1:stop], option_string))
                break
            count = parser._match_argument(action, "A")
            chars = parser.prefix_chars
            if count == 0 and option_string[1] not in chars and explicit_arg != "":
                # A flag of one character, with others behind it.
                if sep or explicit_arg[0] in chars:
                    raise ArgumentError(action, _("ignored explicit argument %r") % explicit_arg)
                taken.append((action, [], option_string))
                char = option_string[0]
                option_string = char + explicit_arg[0]
                if option_string not in parser._option_string_actions:
                    self.extras.append(char + explicit_arg)
                    self.extras_pattern.append("O")
                    stop = start + 1
                    break
                action = parser._option_string_actions[option_string]
                explicit_arg = explicit_arg[1:]
                if not explicit_arg:
                    sep = explicit_arg = None
                elif explicit_arg[0] == "=":
                    sep = "="
                    explicit_arg = explicit_arg[1:]
                else:
                    sep = ""
            elif count == 1:
                stop = start + 1
                taken.append((action, [explicit_arg], option_string))
                break
            else:
                raise ArgumentError(action, _("ignored explicit argument %r") % explicit_arg)
        for action, args, option_string in taken:
            if action.deprecated and option_string not in self.warned:
                parser._warning(_("option '%(option)s' is deprecated") % {"option": option_string})
                self.warned.add(option_string)
            self.take_action(action, args, option_string)
        return stop

    def consume_positionals(self, start):
        """Takes the positional arguments at `start` that can be satisfied."""
        counts = self.parser._match_arguments_partial(self.positionals, self.pattern[start:])
        for action, count in zip(self.positionals, counts):
            args = self.strings[start:start + count]
            # The first `--` is no argument.
            if action.nargs == PARSER:
                if self.pattern[start] == "-":
                    args.remove("--")
            elif action.nargs != REMAINDER:
                if self.pattern.find("-", start, start + count) >= 0:
                    args.remove("--")
            start += count
            if args and action.deprecated and action.dest not in self.warned:
                self.parser._warning(_("argument '%(argument_name)s' is deprecated") % {"argument_name": action.dest})
                self.warned.add(action.dest)
            self.take_action(action, args)
        self.positionals = self.positionals[len(counts):]
        return start

    def consume_all(self, intermixed):
        start = 0
        last_option = max(self.options, default=-1)
        while start <= last_option:
            next_option = start
            while next_option not in self.options:
                next_option += 1
            if not intermixed and start != next_option:
                end = self.consume_positionals(start)
                if end > start:
                    start = end
                    continue
            if start not in self.options:
                self.extras.extend(self.strings[start:next_option])
                self.extras_pattern.extend(self.pattern[start:next_option])
                start = next_option
            start = self.consume_optional(start)
        if not intermixed:
            stop = self.consume_positionals(start)
            self.extras.extend(self.strings[stop:])
            return
        self.extras.extend(self.strings[start:])
        self.extras_pattern.extend(self.pattern[start:])
        pattern = "".join(self.extras_pattern)
        self.strings = [s for s, c in zip(self.extras, pattern) if c != "O"]
        self.pattern = pattern.replace("O", "")
        left = self.consume_positionals(0)
        extras = []
        for s, c in zip(self.extras, pattern):
            if c != "O" and left:
                left -= 1
            else:
                extras.append(s)
        self.extras = extras

    def check_required(self):
        """Nothing is missing; defaults that are texts are converted like arguments."""
        parser, namespace = self.parser, self.namespace
        missing = []
        for action in parser._actions:
            if action in self.seen:
                continue
            if action.required:
                missing.append(_get_action_name(action))
            elif (action.default is not None and isinstance(action.default, str) and hasattr(namespace, action.dest)
                    and action.default is getattr(namespace, action.dest)):
                setattr(namespace, action.dest, parser._get_value(action, action.default))
        if missing:
            raise ArgumentError(None, _("the following arguments are required: %s") % ", ".join(missing))
        for group in parser._mutually_exclusive_groups:
            if group.required and not any(action in self.seen_given for action in group._group_actions):
                names = [_get_action_name(action) for action in group._group_actions if action.help is not SUPPRESS]
                raise ArgumentError(None, _("one of the arguments %s is required") % " ".join(names))
