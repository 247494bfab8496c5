"""Stand-ins for the names of typing that annotations use.

Importing typing takes longer than starting the interpreter, and nearly every solution needs it
for nothing but `List[int]` in a signature, which Python evaluates and nobody reads.
"""

NAMES = frozenset((
    "Any", "Callable", "Collection", "Container", "DefaultDict", "Deque", "Dict",
    "FrozenSet", "Generator", "Hashable", "Iterable", "Iterator", "List", "Mapping",
    "MutableMapping", "MutableSequence", "MutableSet", "Optional", "Sequence", "Set",
    "Sized", "Text", "Tuple", "Type", "Union",
))


class StandIn:
    """A name of typing that becomes the real one when it is used for more than an annotation."""

    __slots__ = ("_name",)

    def __init__(self, name):
        self._name = name

    def _real(self):
        import typing

        return getattr(typing, self._name)

    def __getitem__(self, item):
        return self

    def __or__(self, other):
        return self

    __ror__ = __or__

    def __call__(self, *args, **kwargs):
        return self._real()(*args, **kwargs)

    def __getattr__(self, name):
        return getattr(self._real(), name)

    def __instancecheck__(self, value):
        return isinstance(value, self._real())

    def __subclasscheck__(self, kind):
        return issubclass(kind, self._real())

    def __mro_entries__(self, bases):
        real = self._real()
        if not hasattr(real, "__mro_entries__"):
            return (real,)
        return real.__mro_entries__(tuple(real if base is self else base for base in bases))

    def __repr__(self):
        return repr(self._real())
