# What was made at build time can grow, shrink and be collected like anything made later.
import gc

WORDS = {w: [i] for i, w in enumerate("the quick brown fox jumps over the lazy dog".split())}  #run
STACK = list(range(10))  #run
SEEN = {n * n for n in range(20)}  #run
for i in range(3000):
    WORDS.setdefault(f"w{i % 50}", []).append([i])
    STACK.append([i])
    SEEN.add(f"s{i % 100}")
    if i % 500 == 0:
        gc.collect()
print(len(WORDS), WORDS["the"], WORDS["w7"][:2], sum(len(v) for v in WORDS.values()))
print(len(STACK), STACK[9:12], STACK[-1], len(SEEN), 361 in SEEN, "s99" in SEEN)
del WORDS["fox"]
WORDS.pop("dog")
STACK[2:-3] = []
SEEN -= set(range(300))
print(list(WORDS)[:6], STACK, sorted(e for e in SEEN if isinstance(e, int)))
WORDS.clear()
SEEN.clear()
STACK.clear()
print(WORDS, SEEN, STACK)
WORDS["again"] = 1
SEEN.add(1)
STACK += [1]
print(WORDS, SEEN, STACK)
