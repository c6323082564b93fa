# Configurations are read, changed and written; mistakes have their place.
import configparser
import io

TEXT = """
[DEFAULT]
base = /srv
[paths]
data = %(base)s/data
many = one
    two

    three
empty =
[flags]
on: yes
count = 12
ratio = 1.5
"""
parser = configparser.ConfigParser()
parser.read_string(TEXT)
print(parser.sections(), parser.options("paths"), parser.items("paths"), "flags" in parser, list(parser))
print(parser.getboolean("flags", "on"), parser.getint("flags", "count"), parser["flags"].getfloat("ratio"), parser["paths"].get("nope", "-"))
print(parser.get("paths", "data", raw=True), parser.get("paths", "data", vars={"base": "/x"}), dict(parser["paths"]), parser["paths"])
parser["new"] = {"Key": "1", "other": "a\nb"}
parser.set("new", "more", "50%%")
parser.remove_option("flags", "on")
out = io.StringIO()
parser.write(out)
print(out.getvalue())
raw = configparser.RawConfigParser(allow_no_value=True, inline_comment_prefixes=("#",), delimiters=("=",))
raw.read_string("[a]\nflag\nx = 1 # one\ny:z = 2\n")
print(raw.items("a"))
extended = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation())
extended.read_string("[a]\nx = 1\n[b]\ny = ${a:x}${z}$$\nz = 3\n")
print(extended["b"]["y"])
for text in ["x = 1", "[a]\n[a]", "[a]\nx=1\nx=2", "[a]\nnonsense", "[a]\nx = %(y)s", "[a]\nx = %", "[a]\nx = %(x)s", "[a\nb", "[a]\nq\n  more"]:
    try:
        p = configparser.ConfigParser(allow_no_value="q\n" in text)
        p.read_string(text)
        print(p.items("a"))
    except configparser.Error as e:
        print(type(e).__name__, e)
for bad in (lambda: parser.get("no", "x"), lambda: parser.get("flags", "x"), lambda: parser["no"], lambda: parser["flags"]["x"],
            lambda: parser.add_section("flags"), lambda: parser.set("flags", "x", 5), lambda: parser.getint("flags", "ratio"),
            lambda: parser.getboolean("flags", "count"), lambda: parser.add_section("DEFAULT"), lambda: parser.set("flags", "x", "%")):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
