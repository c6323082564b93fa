"""Writes runtime/src/codecs/charmaps.bin and names.rs: the single-byte encodings of CPython 3.14 and the names of all.

Run with the oracle: python3.14 tools/codec_tables.py runtime/src/codecs
"""
import encodings
import encodings.aliases
import importlib
import pathlib
import pkgutil
import struct
import sys

UNDEFINED = 0xFFFE
# Encodings that have code of their own.
ALGORITHMS = {
    "ascii", "latin_1", "utf_8", "utf_8_sig", "utf_16", "utf_16_le", "utf_16_be", "utf_32", "utf_32_le", "utf_32_be",
    "unicode_escape", "raw_unicode_escape",
}
# Codecs that are no text encodings: str.encode refuses them.
TRANSFORMS = {"base64_codec", "bz2_codec", "hex_codec", "quopri_codec", "rot_13", "uu_codec", "zlib_codec"}


def table(name):
    row = []
    for byte in range(256):
        try:
            text = bytes([byte]).decode(name)
        except UnicodeDecodeError:
            row.append(UNDEFINED)
        else:
            assert len(text) == 1, (name, byte)
            row.append(ord(text))
    return row


def main(folder):
    folder = pathlib.Path(folder)
    modules = sorted(m.name for m in pkgutil.iter_modules(encodings.__path__))
    charmaps = []
    for name in modules:
        if name == "charmap":
            continue
        module = importlib.import_module("encodings." + name) if name not in ("mbcs", "oem") else None
        if hasattr(module, "decoding_table") or hasattr(module, "decoding_map"):
            charmaps.append(name)
    rows = [table(name) for name in charmaps]
    (folder / "charmaps.bin").write_bytes(b"".join(struct.pack("<256H", *row) for row in rows))
    known = ALGORITHMS | TRANSFORMS | set(charmaps)
    names = {name: name for name in known}
    names.update((alias, target) for alias, target in encodings.aliases.aliases.items() if target in known)
    lines = [
        "//! Names of encodings after normalization, sorted. Written by `tools/codec_tables.py`.",
        "",
        "/// The single-byte encodings, in the order of their tables in `charmaps.bin`.",
        "pub const CHARMAPS: &[&str] = &[",
        *(f'    "{name}",' for name in charmaps),
        "];",
        "",
        "/// (name, the encoding's own name), sorted.",
        "pub const NAMES: &[(&str, &str)] = &[",
        *(f'    ("{alias}", "{target}"),' for alias, target in sorted(names.items())),
        "];",
        "",
    ]
    (folder / "names.rs").write_text("\n".join(lines))


main(sys.argv[1])
