"""Builds the driver: compiles its parts into one file that the interpreter starts without a search.

Run once for an interpreter, in the folder of the parts. A module of its own for each part would
cost a third of a millisecond at every start; one file with all of them costs nothing that shows.
It also writes down which name LeetCode's own imports would give from which module, as this very
interpreter has them, so that only the modules that a solution uses need be imported.
"""

import builtins
import importlib
import importlib.util
import marshal
import opcode
import os
import sys

PARTS = [
    "channel", "shown", "nodes", "walks", "values", "caching", "standins", "prelude", "failure",
    "source", "finding", "function", "object", "driver", "program", "stepping",
]

# The modules from which LeetCode takes every public name, later ones winning; the builtins win
# over them all. typing comes last and yields, as its own Counter and OrderedDict are older aliases.
STARRED = [
    "string", "re", "datetime", "collections", "heapq", "bisect", "copy", "math", "random",
    "statistics", "itertools", "functools", "operator", "io", "sys", "json", "typing",
]

# Modules that are given by their own name, which wins over a function of that name.
MODULES = STARRED + ["os"]

# Instructions that look a name up in the module, and by how much their argument is shifted.
LOOKUPS = {"LOAD_NAME": 0, "LOAD_GLOBAL": int(sys.version_info >= (3, 11)),
           "LOAD_FROM_DICT_OR_GLOBALS": 0}

LOADER = """\
import marshal
import sys
sys.path.pop(0)
make = type(sys)
sys.modules["_judge"] = make("_judge")
for name, code in marshal.loads({parts!r}):
    module = make("_judge." + name)
    sys.modules[module.__name__] = module
    exec(code, module.__dict__)
sys.modules["_judge." + sys.argv[1]].start(sys.argv[2:])
"""


def public(module):
    """What `from module import *` takes."""
    try:
        return list(module.__all__)
    except AttributeError:
        return [name for name in vars(module) if not name.startswith("_")]


def names():
    """Which module gives which name."""
    table = {}
    for module in STARRED:
        for name in public(importlib.import_module(module)):
            if module == "typing":
                table.setdefault(name, module)
            elif not hasattr(builtins, name):
                table[name] = module
    for module in MODULES:
        table.pop(module, None)
    return table


def main():
    folder = os.path.dirname(os.path.abspath(__file__))
    sources = []
    for part in PARTS:
        with open(os.path.join(folder, part + ".py"), encoding="utf-8") as file:
            sources.append((part, file.read()))
    lookups = {opcode.opmap[name]: by for name, by in LOOKUPS.items() if name in opcode.opmap}
    tables = "NAMES = %r\nMODULES = frozenset(%r)\nLOOKUPS = %r\nEXTENDED_ARG = %d\n" % (
        names(), MODULES, lookups, opcode.EXTENDED_ARG
    )
    sources.insert(0, ("names", tables))
    parts = [
        (name, compile(source, "<judge>/" + name + ".py", "exec", optimize=2))
        for name, source in sources
    ]
    code = compile(LOADER.format(parts=marshal.dumps(parts)), "<judge>", "exec")
    with open(os.path.join(folder, "driver.pyc"), "wb") as file:
        file.write(importlib.util.MAGIC_NUMBER + bytes(12) + marshal.dumps(code))


if __name__ == "__main__":
    sys.exit(main())
