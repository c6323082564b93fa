# Sets keep the order that CPython gives them, and go on as if they had been made here.
INTS = set()
for_ints = [i * 37 % 101 - 20 for i in range(12)]
NUMBERS = {n for n in for_ints}  #run


def churned():
    made = set(range(40))
    for i in range(0, 40, 3):
        made.discard(i)
    made.update([1000, 2000, 33])
    made.pop()
    return made


CHURNED = churned()  #run
WORDS = set("to be or not to be that is the question".split())  #run
FROZEN = frozenset({(1, 2), "a", 2.5, None})  #run
print(list(NUMBERS), list(CHURNED))
NUMBERS.add(500)
CHURNED.add(77)
print(list(NUMBERS), list(CHURNED), CHURNED.pop(), CHURNED.pop())
print(sorted(WORDS), "be" in WORDS, "bee" in WORDS, len(WORDS), list(WORDS))
print((1, 2) in FROZEN, None in FROZEN, 3 in FROZEN, FROZEN == {None, "a", 2.5, (1, 2)}, list(FROZEN))
print(hash(FROZEN) == hash(frozenset([(1, 2), "a", 2.5, None])), WORDS | {"x"} == WORDS, INTS)
