"""Values in messages: short, and without running anything of the solution's."""

WIDTH = 60


class Mistyped(Exception):
    """A value is not of the declared type: `due` names the type, `path` leads to the value."""

    def __init__(self, found, due, reason="is due"):
        super().__init__()
        self.found, self.due, self.reason, self.path = found, due, reason, []

    def told(self, verb):
        """The message, as `returned None where int is due`, `verb` being what was done."""
        found = self.found
        if self.path:
            place = "".join("[%d]" % index for index in self.path)
            found = "a list with %s at %s" % (found, place)
        text = "%s %s where %s %s" % (verb, found, self.due, self.reason)
        if self.found == "None" and not self.path and verb == "returned":
            text += "; is a return missing?"
        return text


class Wrong(Exception):
    """A result that is wrong whatever its value."""


def brief(value):
    """A value in a few words."""
    text = _brief(value, 0)
    return text if len(text) <= WIDTH else text[: WIDTH - 1] + "…"


def _brief(value, depth):
    kind = type(value)
    if value is None or kind is bool or kind is float:
        return repr(value)
    if kind is int:
        bits = value.bit_length()
        return repr(value) if bits <= 128 else "an int of %d bits" % bits
    if kind is str:
        return clean(repr(value[:WIDTH]))
    if kind in (list, tuple, set, frozenset) and depth < 3:
        opened, closed = {list: "[]", tuple: "()"}.get(kind, "{}")
        items = []
        for item in value:
            if len(items) == 8:
                items.append("…")
                break
            items.append(_brief(item, depth + 1))
        if not items and opened == "{":
            return "set()"
        return opened + ", ".join(items) + closed
    name = clean(kind.__name__)
    return ("an " if name[:1].lower() in tuple("aeiou") else "a ") + name


def clean(text):
    """The text without what UTF-8 cannot hold."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")
