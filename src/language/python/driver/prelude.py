"""The names that LeetCode gives a solution, found only as far as the solution uses them."""

from _judge import caching, nodes, standins
from _judge.names import EXTENDED_ARG, LOOKUPS, MODULES, NAMES

SORTED = ("SortedList", "SortedDict", "SortedSet", "SortedKeyList")

# A solution that uses one of these can reach any name by its text.
BY_TEXT = ("eval", "exec", "globals", "locals", "vars")


def used(code):
    """Every name that a code object and those within it look up in the module.

    The instructions are read, as the names of attributes stand in the same table and would have
    most solutions import modules for nothing: a trie's `search` is not re's.
    """
    names, queue = set(), [code]
    for code in queue:
        high = 0
        for instruction, low in zip(code.co_code[::2], code.co_code[1::2]):
            argument = high | low
            if instruction in LOOKUPS:
                names.add(code.co_names[argument >> LOOKUPS[instruction]])
            high = argument << 8 if instruction == EXTENDED_ARG else 0
        queue.extend(item for item in code.co_consts if type(item) is type(code))
    return names


def uses_caches(code):
    """Whether functools' caches are named anywhere, imported or looked up."""
    return not set(caching.NAMES).isdisjoint(code.co_names) or any(
        uses_caches(item) for item in code.co_consts if type(item) is type(code)
    )


def fill(scope, code, node):
    """Puts the names that `code` uses into `scope`; `node` is the kind that `Node` means."""
    wanted = used(code)
    if not wanted.isdisjoint(BY_TEXT):
        wanted.update(NAMES, MODULES, SORTED)
    if caching.NEEDED and uses_caches(code):
        caching.replace()
    if "cache" in wanted and "cache" not in NAMES:
        # Python 3.8 has it under its older name only.
        scope["cache"] = __import__("functools").lru_cache(maxsize=None)
    hints = {name for name in wanted if NAMES.get(name) == "typing"}
    light = "typing" not in wanted and hints <= standins.NAMES
    for name in wanted:
        if name in MODULES:
            scope[name] = __import__(name)
        elif name in hints and light:
            scope[name] = standins.StandIn(name)
        elif name in NAMES:
            module = __import__(NAMES[name])
            if hasattr(module, name):
                scope[name] = getattr(module, name)
        elif name in SORTED:
            try:
                scope[name] = getattr(__import__("sortedcontainers"), name)
            except ImportError:
                pass
    scope["ListNode"] = nodes.ListNode
    scope["TreeNode"] = nodes.TreeNode
    scope["Node"] = nodes.KINDS[node][0]


def add_exit(builtins):
    """`exit` and `quit`, which the start-up files would have given."""
    for name in ("exit", "quit"):
        if not hasattr(builtins, name):
            setattr(builtins, name, _exit)


def _exit(code=None):
    raise SystemExit(code)
