"""Types: what a case's value becomes for the solution, and what its result becomes for the judge."""

from _judge import nodes, walks
from _judge.shown import Mistyped, brief

INT = (-(1 << 31), (1 << 31) - 1, "a 32-bit int")
UINT = (-(1 << 31), (1 << 32) - 1, "32 bits")
LONG = (-(1 << 63), (1 << 63) - 1, "a 64-bit int")
ODD = {"NaN": float("nan"), "Infinity": float("inf"), "-Infinity": float("-inf")}


class Type:
    """A declared type: `build` makes the solution's value, `encode` the judge's.

    `depth` counts the lists around the innermost type; `node` is the kind of that type's nodes.
    """

    def __init__(self, name, makers):
        self.name, self.depth, core = name, 0, name
        while core.endswith("[]") or core.startswith("list<"):
            core = core[:-2] if core.endswith("[]") else core[5:-1]
            self.depth += 1
        self.core = core
        self.node = core if core in nodes.KINDS else None
        if self.node:
            make = makers[core]
            self.build = lambda value: nodes.built(core, value, make)
            self.encode = lambda value: walks.written(core, value, SCALARS["int"])
        else:
            self.build = _float if core == "double" else None
            self.encode = SCALARS[core]
        plain = None if self.node else EXACT.get(core)
        due = core
        for _ in range(self.depth):
            due += "[]"
            self.build = _list_builder(self.build)
            self.encode = _list_encoder(self.encode, plain, due)
            plain = None
        if self.build is None:
            self.build = _as_it_stands

    def copy(self, value):
        """A plain value that shares no list with `value`."""
        return _copied(value, self.depth)

    def structures(self, value):
        """The nodes at which the structures within a value start."""
        level = [value]
        for _ in range(self.depth):
            level = [item for items in level if isinstance(items, (list, tuple)) for item in items]
        return [node for node in level if node is not None]


def _as_it_stands(value):
    return value


def _copied(value, depth):
    if depth == 0 or type(value) is not list:
        return value
    return value[:] if depth == 1 else [_copied(item, depth - 1) for item in value]


def _float(value):
    return ODD[value] if type(value) is str else float(value)


def _list_builder(inner):
    return None if inner is None else lambda items: [inner(item) for item in items]


def listed(value):
    """The items of what LeetCode takes for a list; None for anything else."""
    kind = type(value)
    if kind is list:
        return value
    if isinstance(value, (str, bytes, bytearray, dict)) or not hasattr(kind, "__iter__"):
        return None
    if _is_numpy(kind) and hasattr(kind, "tolist"):
        value = value.tolist()
        return value if type(value) is list else None
    return list(value)


def settled(value, depth):
    """A result with every generator, view and set in it drained, down to `depth` lists."""
    items = listed(value)
    if items is None:
        return value
    if depth > 1 and (depth > 2 or not {list}.issuperset(map(type, items))):
        return [settled(item, depth - 1) for item in items]
    return items


def _is_numpy(kind):
    return kind.__module__.partition(".")[0] == "numpy"


def _list_encoder(inner, plain, due):
    def encode(value):
        items = listed(value)
        if items is None:
            raise Mistyped(brief(value), due)
        if plain is not None and plain(items):
            return items
        out = []
        try:
            for item in items:
                out.append(inner(item))
        except Mistyped as wrong:
            wrong.path.insert(0, len(out))
            raise
        return out

    return encode


def _within(low, high):
    def plain(items):
        return {int}.issuperset(map(type, items)) and (
            not items or (min(items) >= low and max(items) <= high)
        )

    return plain


def _all_ascii(items):
    return {str}.issuperset(map(type, items)) and "".join(items).isascii()


# Quick looks at a whole list that spare a look at each item.
EXACT = {
    "int": _within(INT[0], INT[1]),
    "long": _within(LONG[0], LONG[1]),
    "bool": lambda items: {bool}.issuperset(map(type, items)),
    "string": _all_ascii,
}


def _integer(name, low, high, width):
    def encode(value):
        if type(value) is not int:
            value = _as_integer(value, name)
        if low <= value <= high:
            return value
        raise Mistyped(brief(value), name, "is due, and it does not fit in " + width)

    return encode


def _as_integer(value, name):
    if isinstance(value, int):
        return int(value)
    if _is_numpy(type(value)) and hasattr(value, "item"):
        item = value.item()
        if isinstance(item, int):
            return int(item)
    raise Mistyped(brief(value), name)


def _uint(value):
    return _pattern(value) & 0xFFFFFFFF


_pattern = _integer("uint", *UINT)


def _double(value):
    if not isinstance(value, (str, bytes)) and hasattr(type(value), "__float__"):
        try:
            value = float(value)
        except (OverflowError, TypeError, ValueError):
            raise Mistyped(brief(value), "double") from None
        if value != value:
            return "NaN"
        return value if value - value == 0 else "Infinity" if value > 0 else "-Infinity"
    raise Mistyped(brief(value), "double")


def _bool(value):
    if type(value) is bool:
        return value
    try:
        number = _as_integer(value, "bool")
    except Mistyped:
        number = None
    if number in (0, 1):
        return bool(number)
    raise Mistyped(brief(value), "bool")


def _string(value):
    if not isinstance(value, str):
        raise Mistyped(brief(value), "string")
    try:
        return value.encode("utf-8").decode("utf-8")
    except UnicodeEncodeError:
        raise Mistyped(brief(value), "string", "is due, and it is not valid Unicode") from None


def _char(value):
    if isinstance(value, str) and len(value) == 1:
        return _string(value)
    raise Mistyped(brief(value), "char")


def _nothing(value):
    return None


SCALARS = {
    "int": _integer("int", *INT),
    "uint": _uint,
    "long": _integer("long", *LONG),
    "double": _double,
    "bool": _bool,
    "char": _char,
    "string": _string,
    "void": _nothing,
}
