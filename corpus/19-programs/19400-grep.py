# A small grep: options, patterns, exit status.
# args: -n -i --count-only=no fox
# exit: 1
import argparse
import re
import sys

TEXT = """The quick brown Fox
jumps over the lazy dog
a FOX again: foxes
nothing here
"""


def main():
    parser = argparse.ArgumentParser(prog="grep")
    parser.add_argument("pattern")
    parser.add_argument("-n", "--number", action="store_true")
    parser.add_argument("-i", "--ignore-case", action="store_true")
    parser.add_argument("--count-only", choices=["yes", "no"], default="yes")
    options = parser.parse_args()
    pattern = re.compile(options.pattern, re.IGNORECASE if options.ignore_case else 0)
    total = 0
    for number, line in enumerate(TEXT.splitlines(), 1):
        marked, count = pattern.subn(lambda m: "[" + m.group() + "]", line)
        total += count
        if count and options.count_only == "no":
            print(f"{number}:{marked}" if options.number else marked)
    print("total", total)
    return 1 if total else 0


sys.exit(main())
