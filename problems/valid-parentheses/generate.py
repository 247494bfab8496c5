"""Recorded cases of valid-parentheses."""

PAIRS = ("()", "[]", "{}")


def valid(s):
    """Raises AssertionError with the broken constraint in words."""
    assert 1 <= len(s) <= 100_000, f"s holds 1 to 100,000 characters, not {len(s)}"
    for index, c in enumerate(s):
        assert c in "()[]{}", f"s[{index}] is {c!r}; only the six brackets ()[]{{}} are allowed"


def balanced(rng, pairs):
    """A random balanced string of so many pairs."""
    out, due = [], []
    while pairs or due:
        if pairs and (not due or rng.int(0, 1)):
            opening, closing = rng.choice(PAIRS)
            out.append(opening)
            due.append(closing)
            pairs -= 1
        else:
            out.append(due.pop())
    return "".join(out)


def cases(rng):
    """rng: the judge's own generator."""
    for k, pairs in enumerate((2, 4, 7, 12, 40)):
        yield {
            "id": f"random-balanced-{k + 1}",
            "why": "pairs of all kinds, nested and side by side at random",
            "tags": ["random"],
            "args": [balanced(rng, pairs)],
        }
    for k, pairs in enumerate((3, 6, 10, 20)):
        s = list(balanced(rng, pairs))
        i = rng.int(0, len(s) - 1)
        s[i] = rng.choice([c for c in "()[]{}" if c != s[i]])
        yield {
            "id": f"random-one-changed-{k + 1}",
            "why": "a balanced string with one bracket changed: its length still fits",
            "tags": ["random"],
            "args": ["".join(s)],
        }
    for k, pairs in enumerate((4, 9, 15)):
        s = list(balanced(rng, pairs))
        i, j = rng.sample([at for at, c in enumerate(s) if c in ")]}"], 2)
        s[i], s[j] = s[j], s[i]
        yield {
            "id": f"random-two-swapped-{k + 1}",
            "why": "two closing brackets have changed places: every count is right, the order may not be",
            "tags": ["random"],
            "args": ["".join(s)],
        }
    for k, n in enumerate((3, 6, 8)):
        yield {
            "id": f"random-any-{k + 1}",
            "why": "brackets drawn without any plan",
            "tags": ["random"],
            "args": ["".join(rng.choice("()[]{}") for _ in range(n))],
        }

    half = 50_000
    yield {
        "id": "large-nested",
        "why": "the deepest nesting: deleting innermost pairs takes 50,000 rounds over the whole string",
        "tags": ["large", "slow", "deep"],
        "args": ["(" * half + ")" * half],
    }
    yield {
        "id": "large-nested-kinds",
        "why": "the deepest nesting with the kinds taking turns",
        "tags": ["large", "slow", "deep"],
        "args": ["([{" * 16_666 + "}])" * 16_666],
    }
    yield {
        "id": "large-flat",
        "why": "50,000 pairs side by side, no nesting at all",
        "tags": ["large"],
        "args": ["()[]" * (half // 2)],
    }
    yield {
        "id": "large-wrong-at-the-end",
        "why": "nested to the limit, and only the very last bracket is of the wrong kind",
        "tags": ["large", "slow", "deep"],
        "args": ["(" * half + ")" * (half - 1) + "]"],
    }
    yield {
        "id": "large-never-closed",
        "why": "100,000 opening brackets and nothing else: the stack at its fullest",
        "tags": ["large", "deep"],
        "args": ["{" * (2 * half)],
    }
    yield {
        "id": "large-one-left-open",
        "why": "the first bracket of 99,999 has no partner, all others do",
        "tags": ["large"],
        "args": ["[" + "()" * (half - 1)],
    }
