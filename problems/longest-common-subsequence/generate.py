"""Recorded cases of longest-common-subsequence."""

LETTERS = "abcdefghijklmnopqrstuvwxyz"


def valid(text1, text2):
    """Raises AssertionError with the broken constraint in words."""
    for name, text in (("text1", text1), ("text2", text2)):
        assert 1 <= len(text) <= 1000, f"{name} holds 1 to 1,000 letters, not {len(text)}"
        assert all(c in LETTERS for c in text), f"{name} consists of lower-case English letters"


def word(rng, letters, n):
    return "".join(rng.choice(letters) for _ in range(n))


def cases(rng):
    """Random texts over few and many letters, related texts, then long ones of regular shape."""
    for m, n, letters in (
        (3, 4, "ab"), (5, 5, "ab"), (6, 4, "abc"), (8, 8, "abc"), (10, 7, "abcd"),
        (12, 15, "ab"), (20, 20, "abcde"), (30, 25, "abc"), (60, 60, LETTERS), (100, 90, "abcd"),
    ):
        yield {
            "id": f"random-{m}-{n}-over-{len(letters)}",
            "why": f"random texts of {m} and {n} letters over an alphabet of {len(letters)}",
            "tags": ["random"],
            "args": [word(rng, letters, m), word(rng, letters, n)],
        }
    for n, changes in ((12, 3), (40, 8), (120, 30)):
        base = list(word(rng, "abcdef", n))
        other = list(base)
        for _ in range(changes):
            at = rng.int(0, len(other) - 1)
            if rng.int(0, 1):
                other[at] = rng.choice("abcdef")
            else:
                del other[at]
        yield {
            "id": f"random-edited-{n}",
            "why": f"a text of {n} letters and the same after {changes} random changes",
            "tags": ["random", "related"],
            "args": ["".join(base), "".join(other)],
        }
    yield {
        "id": "large-nothing-in-common",
        "why": "1,000 letters each and none in common: a recursion without memory walks every path of the grid",
        "tags": ["large", "adversarial", "none", "boundary"],
        "args": ["a" * 1000, "b" * 1000],
    }
    yield {
        "id": "large-equal",
        "why": "1,000 equal letters in both",
        "tags": ["large", "equal", "boundary"],
        "args": ["a" * 1000, "a" * 1000],
    }
    yield {
        "id": "large-alternating",
        "why": "the same alternating letters, shifted by one: 999",
        "tags": ["large", "adversarial"],
        "args": ["ab" * 500, "ba" * 500],
    }
    yield {
        "id": "large-halves-swapped",
        "why": "two halves in opposite order",
        "tags": ["large", "adversarial"],
        "args": ["abc" * 170 + "def" * 160, "def" * 160 + "abc" * 170],
    }
    yield {
        "id": "large-periods",
        "why": "periods of 7 and of 5 letters",
        "tags": ["large", "adversarial"],
        "args": [("abcabda" * 143)[:1000], "bacda" * 200],
    }
    yield {
        "id": "large-and-single",
        "why": "1,000 letters against one, which is the last of them",
        "tags": ["large", "boundary"],
        "args": ["x" * 999 + "y", "y"],
    }
    yield {
        "id": "large-reversed-alphabet",
        "why": "the alphabet again and again, and the same backwards",
        "tags": ["large", "reversed"],
        "args": [(LETTERS * 38)[:980], (LETTERS[::-1] * 38)[:980]],
    }
