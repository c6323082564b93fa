# Programs that are started.
import subprocess
print(subprocess.run(["echo", "hi"], capture_output=True, text=True))
print(subprocess.check_output("echo $X; exit 0", shell=True, env={"X": "5"}))
print(subprocess.run(["cat"], input="abc", capture_output=True, text=True).stdout)
for f in [lambda: subprocess.run(["false"], check=True), lambda: subprocess.run(["nonexistent_program"]), lambda: subprocess.run(["sleep", "5"], timeout=0.1), lambda: subprocess.run(["echo"], cwd="/nonexistent")]:
    try: f()
    except Exception as e: print(type(e).__name__, e)
p = subprocess.Popen(["cat"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
print(p.communicate(b"x" * 100000)[0] == b"x" * 100000, p.returncode)
p = subprocess.Popen(["sleep", "10"]); p.kill(); print(p.wait())
