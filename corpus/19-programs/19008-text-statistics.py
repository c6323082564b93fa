# Word counts, longest lines, a caesar cipher and run-length encoding of a text.
TEXT = """The quick brown fox jumps over the lazy dog.
The dog sleeps; the fox -- being quick -- runs away!
Does the dog care? No: the dog is lazy."""


def words(text):
    word = ""
    for c in text.lower() + " ":
        if c.isalpha():
            word += c
        elif word:
            yield word
            word = ""


def count(items):
    counts = {}
    for item in items:
        counts[item] = counts.get(item, 0) + 1
    return counts


def top(counts, n):
    return sorted(counts.items(), key=lambda p: (-p[1], p[0]))[:n]


def caesar(text, k):
    out = []
    for c in text:
        if "a" <= c <= "z":
            out.append(chr((ord(c) - 97 + k) % 26 + 97))
        elif "A" <= c <= "Z":
            out.append(chr((ord(c) - 65 + k) % 26 + 65))
        else:
            out.append(c)
    return "".join(out)


def rle(s):
    out, i = [], 0
    while i < len(s):
        j = i
        while j < len(s) and s[j] == s[i]:
            j += 1
        out.append((s[i], j - i))
        i = j
    return out


def unrle(pairs):
    return "".join(c * n for c, n in pairs)


counts = count(words(TEXT))
for word, n in top(counts, 5):
    print(f"{word:<8}{n:>3} {'*' * n}")
print(len(counts), sum(counts.values()), max(counts, key=len))
print(top(count(c for c in TEXT if c.isalpha()), 3))
secret = caesar(TEXT.splitlines()[0], 3)
print(secret, "|", caesar(secret, -3))
print(rle("aaabccd"), unrle(rle("aaabccd")) == "aaabccd", rle(""))
print(" ".join(w.capitalize() for w in TEXT.split()[:4]), TEXT.title().count("The"))
for line in sorted(TEXT.splitlines(), key=len):
    print(len(line), line[:20].rjust(24, "."), line.find("dog"), line.replace("dog", "cat").partition("cat")[2])
try:
    unrle([("a", "b")])
except TypeError as e:
    print(e)
print("-".join(sorted(set(words(TEXT)))).upper()[:40])
