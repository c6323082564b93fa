# Paths as objects, and the files that they name.
import os
import tempfile
from pathlib import Path as P, PurePath as PP

os.chdir(tempfile.mkdtemp())
for name in ["a/b/c.txt", "a/d.py", "a/b/e.py", "f.py", ".h"]:
    os.makedirs(os.path.dirname(name) or ".", exist_ok=True)
    with open(name, "w") as file:
        file.write(name)
os.symlink("a", "ln")
for call in (
    lambda: (P()),
    lambda: (P('a','b')),
    lambda: (P('a')/'b'/'/c'),
    lambda: ('x'/P('a')),
    lambda: (P('a/./b//c/')),
    lambda: (P('a.tar.gz').suffixes,P('a.tar.gz').suffix,P('a.tar.gz').stem,P('.bashrc').suffix,P('a.').suffix,P('..a').stem,P('a..b').suffix),
    lambda: (P('a/b').parent,P('a').parent,P('/').parent,P('').parent),
    lambda: (list(P('/a/b/c').parents),P('/a/b').parents[-1],P('a/b').parents[5]),
    lambda: (P('a/b').parts,P('/a/b').parts,P('/a').root,P('/a').anchor,P('a').drive),
    lambda: (P('a').with_name('b'),P('/a/b').with_name(''),P('/').with_name('x')),
    lambda: (P('a.txt').with_suffix('.py'),P('a').with_suffix('py'),P('a.txt').with_suffix(''),P('').with_suffix('.x')),
    lambda: (P('a.txt').with_stem('b')),
    lambda: (P('/a/b').relative_to('/a'),P('/a/b').relative_to('/c')),
    lambda: (P('/a/b').relative_to('/c',walk_up=True)),
    lambda: (P('a').relative_to('/c',walk_up=True)),
    lambda: (P('/a/b').is_relative_to('/a')),
    lambda: (P('a/b.py').match('*.py'),P('a/b.py').match('a/*.py'),P('/a/b.py').match('/b.py'),P('a').match('')),
    lambda: (P('a/b/c.py').full_match('**/*.py'),P('a/b/c.py').full_match('a/*.py')),
    lambda: (P('a')<P('b'),sorted([P('b'),P('a/c'),P('a')])),
    lambda: (P('a')<'b'),
    lambda: (P('a')=='a',hash(P('a'))==hash(P('a/')),P('a')==PP('a')),
    lambda: (P('a')/1),
    lambda: (P('/a b').as_uri(),P('a').as_uri()),
    lambda: (sorted(P('.').iterdir())),
    lambda: (sorted(P('.').glob('*.py')),sorted(P('.').glob('**/*.py')),sorted(P('.').rglob('*.py')),sorted(P('a').glob('*/*'))),
    lambda: (sorted(P('.').glob('**')),sorted(P('.').glob('**/')),sorted(P('.').rglob('b')),sorted(P('.').glob('a/../f.py')),sorted(P('.').glob('a/b/'))),
    lambda: (list(P('.').glob('')),list(P('.').glob('/a'))),
    lambda: (P('.').glob('')),
    lambda: (P('a/b/c.txt').read_text(),P('a/b/c.txt').read_bytes(),P('new').write_text('hé'),P('new').write_bytes(b'x'),P('new').unlink()),
    lambda: (P('new').write_text(1)),
    lambda: (P('nope').read_text()),
    lambda: (P('nope').unlink()),
    lambda: (P('nope').unlink(missing_ok=True)),
    lambda: (P('a').exists(),P('a').is_dir(),P('f.py').is_file(),P('ln').is_symlink(),P('zz').exists(),P('ln').readlink()),
    lambda: (P('a').mkdir()),
    lambda: (P('a').mkdir(exist_ok=True)),
    lambda: (P('q/r/s').mkdir()),
    lambda: (P('q/r/s').mkdir(parents=True),P('q/r/s').rmdir(),P('q/r').rmdir(),P('q').rmdir()),
    lambda: (P('t').touch(),P('t').exists(),P('t').rename('u'),P('u').replace('v'),P('v').unlink()),
    lambda: (P('f.py').touch(exist_ok=False)),
    lambda: (sorted(str(r)+str(sorted(d))+str(sorted(f)) for r,d,f in P('.').walk())),
    lambda: (P('ln').resolve()==P('a').absolute(),P('.').absolute()==P.cwd()),
    lambda: (P('f.py').stat().st_size),
    lambda: (P('f.py').samefile('a/../f.py')),
    lambda: (P('a','b').joinpath('c','d')),
    lambda: (P('f.py').copy('g.py').read_text(),P('g.py').move('h2'),P('h2').unlink()),
    lambda: (P('a').parents),
    lambda: (len(P('a/b/c').parents), P('a/b/c').parents[0:2]),
    lambda: (P('a').as_posix()),
    lambda: (P('a').suffix),
    lambda: (P('a').rmdir()),
):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
