"""Recorded cases of basic-calculator."""


def valid(s):
    """Raises AssertionError with the broken constraint in words."""
    assert 1 <= len(s) <= 100_000, f"s holds 1 to 100,000 characters, not {len(s)}"
    for index, c in enumerate(s):
        assert c in "0123456789+-() ", f"s[{index}] is {c!r}; only digits, +, -, brackets and spaces are allowed"
    outer, total, sign = [], 0, 1
    # What may come: "first" a term or a minus, "term" a term, "more" an operator or an end.
    state = "first"
    at = 0
    while at < len(s):
        c = s[at]
        if c == " ":
            at += 1
            continue
        if c.isdigit():
            assert state != "more", f"a number begins at s[{at}], but an operator is due"
            end = at
            while end < len(s) and s[end].isdigit():
                end += 1
            assert c != "0" or end == at + 1, f"the number at s[{at}] begins with a needless 0"
            assert end - at <= 10 and int(s[at:end]) < 2**31, f"the number at s[{at}] does not fit into 32 bits"
            total = fitting(total + sign * int(s[at:end]), at)
            state = "more"
            at = end
            continue
        if c == "(":
            assert state != "more", f"a bracket opens at s[{at}], but an operator is due"
            outer.append((total, sign))
            total, sign, state = 0, 1, "first"
        elif c == ")":
            assert state == "more", f"a bracket closes at s[{at}], but a term is due"
            assert outer, f"the bracket that closes at s[{at}] was never opened"
            before, sign = outer.pop()
            total = fitting(before + sign * fitting(total, at), at)
        else:
            assert state != "term", f"s[{at}] is a {c}, but a term is due"
            assert c == "-" or state == "more", f"the + at s[{at}] stands in front of a first term"
            sign = 1 if c == "+" else -1
            state = "term"
        at += 1
    assert not outer, f"{len(outer)} brackets are never closed"
    assert state == "more", "the expression is not complete"


def fitting(value, at):
    """The value, if it fits into 32 bits."""
    assert -(2**31) <= value < 2**31, f"an intermediate result at s[{at}] is {value}, beyond 32 bits"
    return value


def expression(rng, terms, depth, greatest, spaces):
    """A random expression of so many terms, some of them in brackets."""
    out = []
    for k in range(terms):
        if k:
            out.append(rng.choice("+-"))
        elif rng.int(0, 3) == 0:
            out.append("-")
        if depth and rng.int(0, 2) == 0:
            out.append("(" + expression(rng, rng.int(1, terms), depth - 1, greatest, spaces) + ")")
        else:
            out.append(str(rng.int(0, greatest)))
    return "".join(" " * (spaces and rng.int(0, 2)) + part for part in out)


def cases(rng):
    """rng: the judge's own generator."""
    for k, (terms, depth, greatest) in enumerate(
        ((2, 1, 9), (3, 1, 9), (3, 2, 20), (4, 2, 99), (4, 3, 9), (5, 3, 500), (6, 3, 10), (7, 3, 100_000))
    ):
        yield {
            "id": f"random-{k + 1}",
            "why": f"up to {terms} terms at each level, {depth} levels of brackets, numbers up to {greatest}",
            "tags": ["random"],
            "args": [expression(rng, terms, depth, greatest, False)],
        }
    for k, (terms, depth) in enumerate(((3, 1), (4, 2), (5, 3))):
        yield {
            "id": f"random-spaces-{k + 1}",
            "why": "a random expression with spaces in front of everything",
            "tags": ["random", "spaces"],
            "args": [expression(rng, terms, depth, 300, True)],
        }

    yield {
        "id": "large-nested",
        "why": "49,999 pairs of brackets around one number: looking for the partner of each is quadratic",
        "tags": ["large", "slow", "deep"],
        "args": ["(" * 49_999 + "8" + ")" * 49_999],
    }
    yield {
        "id": "large-nested-minus",
        "why": "a minus in front of each of 24,999 nested brackets",
        "tags": ["large", "slow", "deep"],
        "args": ["1-(" * 24_999 + "5" + ")" * 24_999],
    }
    yield {
        "id": "large-nested-on-the-left",
        "why": "each bracket is the first term of the next: the work waits behind it",
        "tags": ["large", "slow", "deep"],
        "args": ["-(" * 19_999 + "3" + "-1)" * 19_999],
    }
    yield {
        "id": "large-flat",
        "why": "as long as can be: 50,000 numbers with operators in turn and no bracket",
        "tags": ["large", "boundary"],
        "args": ["1" + ("7+3-" * 25_000)[:-1]],
    }
    yield {
        "id": "large-spaces",
        "why": "two numbers far apart",
        "tags": ["large", "spaces"],
        "args": [" " * 40_000 + "1" + " " * 20_000 + "-" + " " * 30_000 + "2" + " " * 9_000],
    }
    yield {
        "id": "large-side-by-side",
        "why": "thousands of small brackets one after another",
        "tags": ["large"],
        "args": ["0" + "-(1-2)+(3-4)" * 8_000],
    }
