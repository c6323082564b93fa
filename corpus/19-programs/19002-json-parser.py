# A JSON parser and printer that round-trip, with positions in errors.
class JSONError(ValueError):
    pass


class Parser:
    def __init__(self, text):
        self.text = text
        self.pos = 0

    def error(self, message):
        line = self.text.count("\n", 0, self.pos) + 1
        column = self.pos - (self.text.rfind("\n", 0, self.pos) + 1) + 1
        raise JSONError(f"{message}: line {line} column {column}")

    def skip(self):
        while self.pos < len(self.text) and self.text[self.pos] in " \t\r\n":
            self.pos += 1

    def parse(self):
        value = self.value()
        self.skip()
        if self.pos != len(self.text):
            self.error("extra data")
        return value

    def value(self):
        self.skip()
        if self.pos >= len(self.text):
            self.error("unexpected end")
        c = self.text[self.pos]
        if c == "{":
            return self.object()
        if c == "[":
            return self.array()
        if c == '"':
            return self.string()
        if c == "-" or c.isdigit():
            return self.number()
        for word, value in (("true", True), ("false", False), ("null", None)):
            if self.text.startswith(word, self.pos):
                self.pos += len(word)
                return value
        self.error(f"unexpected {c!r}")

    def object(self):
        result = {}
        self.pos += 1
        self.skip()
        if self.text[self.pos:self.pos + 1] == "}":
            self.pos += 1
            return result
        while True:
            self.skip()
            if self.text[self.pos:self.pos + 1] != '"':
                self.error("expected a key")
            key = self.string()
            self.skip()
            if self.text[self.pos:self.pos + 1] != ":":
                self.error("expected ':'")
            self.pos += 1
            result[key] = self.value()
            self.skip()
            c = self.text[self.pos:self.pos + 1]
            self.pos += 1
            if c == "}":
                return result
            if c != ",":
                self.pos -= 1
                self.error("expected ',' or '}'")

    def array(self):
        result = []
        self.pos += 1
        self.skip()
        if self.text[self.pos:self.pos + 1] == "]":
            self.pos += 1
            return result
        while True:
            result.append(self.value())
            self.skip()
            c = self.text[self.pos:self.pos + 1]
            self.pos += 1
            if c == "]":
                return result
            if c != ",":
                self.pos -= 1
                self.error("expected ',' or ']'")

    def string(self):
        self.pos += 1
        out = []
        while True:
            if self.pos >= len(self.text):
                self.error("unterminated string")
            c = self.text[self.pos]
            self.pos += 1
            if c == '"':
                return "".join(out)
            if c == "\\":
                e = self.text[self.pos]
                self.pos += 1
                if e == "u":
                    out.append(chr(int(self.text[self.pos:self.pos + 4], 16)))
                    self.pos += 4
                else:
                    out.append({"n": "\n", "t": "\t", '"': '"', "\\": "\\", "/": "/"}[e])
            else:
                out.append(c)

    def number(self):
        start = self.pos
        while self.pos < len(self.text) and self.text[self.pos] in "+-0123456789.eE":
            self.pos += 1
        word = self.text[start:self.pos]
        return float(word) if any(c in word for c in ".eE") else int(word)


def dump(value, indent=0):
    match value:
        case None:
            return "null"
        case True:
            return "true"
        case False:
            return "false"
        case int() | float():
            return repr(value)
        case str():
            return '"' + value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
        case []:
            return "[]"
        case list():
            pad = "  " * (indent + 1)
            return "[\n" + ",\n".join(pad + dump(v, indent + 1) for v in value) + "\n" + "  " * indent + "]"
        case dict():
            return "{" + ", ".join(f"{dump(k)}: {dump(v, indent)}" for k, v in value.items()) + "}"
    raise TypeError(f"cannot dump {type(value).__name__}")


text = '{"a": [1, 2.5, -3e2, {"b": null}], "s": "q\\"\\n\\u00e9", "t": true, "e": [], "big": 123456789012345678901234567890}'
data = Parser(text).parse()
print(data)
print(dump(data))
print(Parser(dump(data)).parse() == data)
for bad in ("", "{", "[1,]", '{"a" 1}', "[1 2]", '"abc', "tru", "[1]\n x", "{1: 2}"):
    try:
        print(Parser(bad).parse())
    except JSONError as e:
        print(repr(bad), e)
try:
    dump({"x": {1, 2}})
except TypeError as e:
    print(e)
