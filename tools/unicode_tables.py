"""Writes runtime/src/text/unicode16.bin: what CPython 3.14 knows of each code point.

Run with the oracle: python3.14 tools/unicode_tables.py runtime/src/text/unicode16.bin
The layout is described at the top of runtime/src/text/unicode.rs, which reads it.
"""
import struct
import sys
import unicodedata

BLOCK = 128
CATEGORIES = (
    "Cn Lu Ll Lt Mn Mc Me Nd Nl No Zs Zl Zp Cc Cf Cs Co Lm Lo Pc Pd Ps Pe Pi Pf Po Sm Sc Sk So".split()
)


def case_ignorable(ch, cased):
    # Only the rule for a final sigma shows the property.
    if cased:
        return ("AΣ" + ch).lower()[1] == "ς"
    return ("A" + ch + "Σ").lower()[-1] == "ς"


specials = [0]
special_at = {}


def mapping(ch, text):
    """(delta, is special): a special mapping is the place of its length-prefixed code points."""
    if len(text) == 1:
        return ord(text) - ord(ch), False
    if text not in special_at:
        special_at[text] = len(specials)
        specials.append(len(text))
        specials.extend(map(ord, text))
    return special_at[text], True


def record(code):
    ch = chr(code)
    category = unicodedata.category(ch)
    cased = ch.islower() or ch.isupper() or category == "Lt"
    flags = 0
    for bit, holds in enumerate(
        [
            ch.isalpha(),
            ch.isdecimal(),
            ch.isdigit(),
            ch.isnumeric(),
            ch.islower(),
            ch.isupper(),
            category == "Lt",
            ch.isspace(),
            ch.isprintable(),
            ch.isidentifier(),
            ("a" + ch).isidentifier(),
            cased,
            case_ignorable(ch, cased),
            len(("a" + ch + "b").splitlines()) == 2,
        ]
    ):
        flags |= holds << bit
    deltas = []
    for bit, text in enumerate([ch.upper(), ch.lower(), ch.title(), ch.casefold()]):
        value, special = mapping(ch, text)
        deltas.append(value)
        flags |= special << (16 + bit)
    return struct.pack(
        "<I4ibbBx", flags, *deltas, unicodedata.decimal(ch, -1), unicodedata.digit(ch, -1), CATEGORIES.index(category)
    )


def main(path):
    records, record_at = [], {}
    blocks, block_at, index = [], {}, []
    for start in range(0, 0x110000, BLOCK):
        block = []
        for code in range(start, start + BLOCK):
            r = record(code)
            if r not in record_at:
                record_at[r] = len(records)
                records.append(r)
            block.append(record_at[r])
        block = tuple(block)
        if block not in block_at:
            block_at[block] = len(blocks)
            blocks.append(block)
        index.append(block_at[block])
    with open(path, "wb") as out:
        out.write(struct.pack("<4I", len(index), len(blocks), len(records), len(specials)))
        out.write(struct.pack(f"<{len(index)}H", *index))
        for block in blocks:
            out.write(struct.pack(f"<{BLOCK}H", *block))
        out.write(b"".join(records))
        out.write(struct.pack(f"<{len(specials)}I", *specials))


main(sys.argv[1])
