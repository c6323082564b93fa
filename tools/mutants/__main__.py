"""Breaks the runtime and the compiler in listed ways, one at a time; the corpus must notice.

Usage: mutants [--check] [--compiles] [--jobs N] [--depth N] [numbers, areas or files...]
  --check      only: every row's fragment is in its file exactly once
  --compiles   only: the sources with all mutants type check
  --depth N    programs built per mutant of the compiler before it counts as survived (150)

The mutants are all in one build, behind the number in SXC_MUTANT. Results go to target/mutants/results.json; what was
noticed is not run again while its row and its file stay as they are. Ends with 1 if less than 95 % were noticed.
"""
import concurrent.futures
import hashlib
import json
import resource
import sys
import threading

import programs
import rows
import tree

RESULTS = tree.SCRATCH / "results.json"
WANTED = 95.0


def options(arguments):
    out = {"jobs": 2, "depth": 150, "check": False, "compiles": False, "words": []}
    rest = iter(arguments)
    for argument in rest:
        name = argument.removeprefix("--")
        if argument in ("--jobs", "--depth"):
            out[name] = int(next(rest))
        elif argument in ("--check", "--compiles"):
            out[name] = True
        elif argument.startswith("-"):
            sys.exit(__doc__)
        else:
            out["words"].append(argument)
    return out


def chosen(all_rows, words):
    if not words:
        return all_rows
    return [row for row in all_rows if any(str(row.number) == w or row.area == w or not w.isdigit() and w in row.file for w in words)]


def state(row):
    """What a result is about."""
    source = (rows.ROOT / row.file).read_bytes()
    return row.digest + hashlib.sha256(source).hexdigest()[:16]


def trial(row, all_programs, depth):
    """(program, how) of the first program that notices; None."""
    candidates = programs.likely(row, all_programs)
    tried = 0
    for program in candidates:
        if row.in_compiler and tried >= depth:
            return None
        if program.passes():
            tried += 1
            how = program.notices(row)
            if how is not None:
                return program.name, how
    return None


def run(todo, results, all_programs, settings):
    lock = threading.Lock()

    def one(row):
        noticed = trial(row, all_programs, settings["depth"])
        with lock:
            results[str(row.number)] = {"state": state(row), "noticed": noticed}
            RESULTS.write_text(json.dumps(results, indent=1))
            print(f"{row.number}: {'by %s (%s)' % noticed if noticed else 'SURVIVED  ' + str(row)}", flush=True)

    with concurrent.futures.ThreadPoolExecutor(settings["jobs"]) as pool:
        for future in [pool.submit(one, row) for row in todo]:
            future.result()


def main():
    settings = options(sys.argv[1:])
    complaints = rows.check()
    all_rows = rows.read_all()
    if complaints or settings["check"]:
        print("\n".join(complaints))
        print(f"{len(all_rows)} mutants, {len(complaints)} rows do not fit the tree")
        sys.exit(bool(complaints))
    tree.write(all_rows)
    if settings["compiles"]:
        tree.check()
        return
    tree.build()
    programs.BUILT.mkdir(parents=True, exist_ok=True)
    # A mutant may run away with memory or output.
    resource.setrlimit(resource.RLIMIT_FSIZE, (programs.MOST_OUTPUT * 4, resource.RLIM_INFINITY))
    results = json.loads(RESULTS.read_text()) if RESULTS.exists() else {}
    selected = chosen(all_rows, settings["words"])
    known = lambda row: results.get(str(row.number), {}).get("state") == state(row) and results[str(row.number)]["noticed"]
    run([row for row in selected if not known(row)], results, programs.find_all(), settings)
    noticed = [row for row in selected if results[str(row.number)]["noticed"]]
    survivors = [row for row in selected if row not in noticed]
    share = 100.0 * len(noticed) / max(len(selected), 1)
    for area in sorted({row.area for row in selected}):
        of_area = [row for row in selected if row.area == area]
        print(f"{area}: {len(of_area)} mutants, {sum(row in noticed for row in of_area)} noticed")
    for row in survivors:
        print(f"survived: {row}")
    print(f"{len(selected)} mutants, {len(noticed)} noticed ({share:.1f} %)")
    sys.exit(share < WANTED)


main()
