# Strings of several widths and origins as keys, and the kinds of characters below 256.
texts = ["", "a", "abc", "abd", "äbc", "äbd", "\u0101bc", "\u0101bd", "\U0001f600bc", "\U0001f600bd", "abc\x00", "a" * 40, "a" * 39 + "b"]
again = ["".join(list(t)) for t in texts]
seen = {}
for i, t in enumerate(texts):
    seen[t] = i
print([seen[t] for t in again], len(seen))
print([[a == b for a in texts] == [a == b for a in again] for b in again])
print(sum(a == b for a in texts for b in again), sum(a != b for a in texts for b in again))
print({t for t in again} == set(texts), all(t in seen for t in again), "abe" in seen, "äbe" in seen)


class Text(str):
    pass


print(seen[Text("abc")], Text("abc") == "abc", "abc" == Text("abc"), {Text("q"): 1}["q"])
kinds = ["isalpha", "isdecimal", "isdigit", "isnumeric", "islower", "isupper", "istitle", "isspace", "isprintable", "isidentifier", "isalnum"]
for kind in kinds:
    print(kind, [i for i in range(300) if getattr(chr(i), kind)()])
mixed = {1: "int", "1": "str", (1, "1"): "tuple", 1.5: "float", None: "none", b"1": "bytes", frozenset([1]): "set"}
print([mixed[k] for k in [True, 1.0, "".join(["1"]), tuple([1, "1"]), 1.5, None, bytes([49]), frozenset([1])]])
members = set(mixed)
print([k in members for k in [1, "2", (1, "1"), (1, "2"), 1.5, None, b"1", b"2"]])
