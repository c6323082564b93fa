# Files are found by patterns, below a directory too.
import glob
import os
import tempfile

top = tempfile.mkdtemp()
os.chdir(top)
os.makedirs("a/b")
for name in ["one.py", "two.py", "x.txt", ".hidden", "a/three.py", "a/b/four.py", "a/.secret"]:
    open(name, "w").close()
for pattern in ["*.py", "[ox]*", "?.txt", "*/*.py", "no/*", "a/", "a/*", ".*", "**", "**/*.py", "a/**", "x.txt", "none.txt", "*/"]:
    print(pattern, sorted(glob.glob(pattern)), sorted(glob.glob(pattern, recursive=True)), sorted(glob.glob(pattern, include_hidden=True)))
print(glob.escape("a[b]*?"), glob.has_magic("a*"), glob.translate("**/*.py", recursive=True), glob.translate("a?/[!b]*"))
print(sorted(glob.glob("*.py", root_dir="a")), list(glob.iglob("")))
