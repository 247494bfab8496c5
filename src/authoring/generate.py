"""Runs a package's generate.py: checks every case with its valid(), prints the generated ones.

Standard input holds the package's own cases, one JSON object a line, with id and args. Standard
output gets one JSON object a line: {"case": {...}} for each generated case, {"breaks": {...}} for
each case that breaks a constraint, {"fault": "..."} for whatever else is wrong. With a further
argument only the cases of standard input are looked at.
"""

import json
import sys
import traceback

MASK = (1 << 64) - 1


class Rng:
    """SplitMix64 (Steele, Lea, Flood 2014): the same draws on every machine and every Python."""

    def __init__(self, seed):
        self.state = seed & MASK

    def _next(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        return z ^ (z >> 31)

    def int(self, lo, hi):
        """An integer from lo to hi, both included."""
        return lo + (self._next() * (hi - lo + 1) >> 64)

    def bits(self, count):
        """An integer of so many random bits, at most 64."""
        return self._next() >> (64 - count) if count else 0

    def float(self):
        """A double from 0 to 1, 1 excluded."""
        return (self._next() >> 11) * 2.0**-53

    def choice(self, items):
        """One of the items."""
        return items[self.int(0, len(items) - 1)]

    def shuffle(self, items):
        """Shuffles a list in place."""
        for last in range(len(items) - 1, 0, -1):
            other = self.int(0, last)
            items[last], items[other] = items[other], items[last]

    def sample(self, items, count):
        """So many of the items, none twice."""
        pool = list(items)
        for place in range(count):
            other = self.int(place, len(pool) - 1)
            pool[place], pool[other] = pool[other], pool[place]
        return pool[:count]


def seed(text):
    """FNV-1a over the slug's bytes."""
    value = 0xCBF29CE484222325
    for byte in text.encode():
        value = ((value ^ byte) * 0x100000001B3) & MASK
    return value


def say(line):
    sys.stdout.write(json.dumps(line, separators=(",", ":")) + "\n")


def where(error):
    """The innermost line of generate.py that an exception went through."""
    lines = [f.lineno for f in traceback.extract_tb(error.__traceback__) if f.filename == "generate.py"]
    return f"generate.py:{lines[-1]}" if lines else "generate.py"


def check(valid, case):
    try:
        valid(*case["args"])
    except AssertionError as error:
        say({"breaks": {"id": case["id"], "why": str(error) or where(error)}})
    except Exception as error:
        say({"fault": f"{where(error)}: valid() failed on case {case['id']}: {error!r}"})


def main(slug, source, *only_given):
    space = {"__name__": "generate", "__file__": "generate.py"}
    try:
        with open(source, encoding="utf-8") as file:
            exec(compile(file.read(), "generate.py", "exec"), space)
        for name in ("valid", "cases"):
            if not callable(space.get(name)):
                say({"fault": f"generate.py: defines no function {name}"})
                return
        for line in sys.stdin:
            check(space["valid"], json.loads(line))
        if only_given:
            return
        for case in space["cases"](Rng(seed(slug))):
            say({"case": {key: case.get(key) for key in ("id", "why", "tags", "args")}})
            check(space["valid"], case)
    except Exception as error:
        say({"fault": f"{where(error)}: {error!r}"})


main(*sys.argv[1:])
