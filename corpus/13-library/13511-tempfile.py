# Temporary files, and copying.
import os, shutil, tempfile
with tempfile.TemporaryDirectory() as d:
    p = os.path.join(d, "a")
    with open(p, "w") as f: f.write("x")
    shutil.copy(p, p + "2"); shutil.copytree(d, os.path.join(d, "..", os.path.basename(d) + "x"))
    print(sorted(os.listdir(d)), shutil.which("sh") is not None)
    shutil.rmtree(d + "x"); shutil.move(p, p + "3"); print(sorted(os.listdir(d)))
print(os.path.exists(d))
with tempfile.NamedTemporaryFile("w+") as f:
    f.write("q"); f.seek(0); print(f.read(), os.path.exists(f.name))
print(os.path.exists(f.name))
