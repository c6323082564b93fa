"""The error of a document that is not valid TOML."""


class TOMLDecodeError(ValueError):
    """What is wrong, in which document and where."""

    __module__ = "tomllib"

    def __init__(self, msg, doc, pos):
        lineno = doc.count("\n", 0, pos) + 1
        colno = pos - doc.rfind("\n", 0, pos)
        place = "end of document" if pos >= len(doc) else f"line {lineno}, column {colno}"
        super().__init__(f"{msg} (at {place})")
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = lineno
        self.colno = colno
