# A small regular-expression matcher by backtracking, and a glob by dynamic programming.
class Pattern:
    def __init__(self, text):
        self.text = text
        self.pos = 0
        self.tree = self.alternatives()
        if self.pos < len(text):
            raise SyntaxError(f"unbalanced ) at {self.pos}")

    def more(self):
        return self.pos < len(self.text) and self.text[self.pos] not in "|)"

    def alternatives(self):
        options = [self.sequence()]
        while self.pos < len(self.text) and self.text[self.pos] == "|":
            self.pos += 1
            options.append(self.sequence())
        return ("alt", options) if len(options) > 1 else options[0]

    def sequence(self):
        parts = []
        while self.more():
            parts.append(self.repeat())
        return ("seq", parts)

    def repeat(self):
        node = self.atom()
        while self.pos < len(self.text) and self.text[self.pos] in "*+?":
            node = (self.text[self.pos], node)
            self.pos += 1
        return node

    def atom(self):
        c = self.text[self.pos]
        self.pos += 1
        if c == "(":
            node = self.alternatives()
            if self.pos >= len(self.text):
                raise SyntaxError("missing )")
            self.pos += 1
            return node
        if c == "[":
            end = self.text.index("]", self.pos)
            chars = self.text[self.pos:end]
            self.pos = end + 1
            return ("set", chars)
        if c in "*+?":
            raise SyntaxError(f"nothing to repeat at {self.pos - 1}")
        return ("any",) if c == "." else ("char", c)

    def fullmatch(self, s):
        return any(end == len(s) for end in self.ends(self.tree, s, 0))

    def search(self, s):
        for start in range(len(s) + 1):
            for end in self.ends(self.tree, s, start):
                return start, end
        return None

    def ends(self, node, s, i):
        match node:
            case ("char", c):
                if i < len(s) and s[i] == c:
                    yield i + 1
            case ("any",):
                if i < len(s):
                    yield i + 1
            case ("set", chars):
                if i < len(s) and s[i] in chars:
                    yield i + 1
            case ("seq", []):
                yield i
            case ("seq", [first, *rest]):
                for j in self.ends(first, s, i):
                    yield from self.ends(("seq", rest), s, j)
            case ("alt", options):
                for o in options:
                    yield from self.ends(o, s, i)
            case ("?", inner):
                yield from self.ends(inner, s, i)
                yield i
            case ("*", inner):
                for j in self.ends(inner, s, i):
                    if j > i:
                        yield from self.ends(node, s, j)
                yield i
            case ("+", inner):
                for j in self.ends(inner, s, i):
                    yield from self.ends(("*", inner), s, j)


def glob(p, s):
    row = [True] + [False] * len(s)
    for c in p:
        new = [row[0] and c == "*"]
        for j in range(len(s)):
            new.append(row[j + 1] or new[j] if c == "*" else row[j] and c in ("?", s[j]))
        row = new
    return row[-1]


for pattern, texts in {"a*b": ["b", "aab", "aa"], "(ab|c)+d?": ["abcab", "ccd", "d"], "h.llo|[xyz]": ["hello", "y", "hllo"], "": ["", "a"], "(a*)*b": ["aaaaab", "aaaa"]}.items():
    p = Pattern(pattern)
    print(repr(pattern), [(t, p.fullmatch(t), p.search(t)) for t in texts])
for bad in ("(a", "a)", "*a", "[ab"):
    try:
        Pattern(bad)
    except (SyntaxError, ValueError) as e:
        print(type(e).__name__, e)
print([glob(p, s) for p, s in (("*.py", "a.py"), ("a?c*", "abcd"), ("*", ""), ("?", ""), ("a*b*c", "aXbYc"), ("a*b*c", "aXbY"))])
