"""Recorded cases of minimum-window-substring."""

from collections import Counter

LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"


def valid(s, t):
    """Raises AssertionError with the broken constraint in words."""
    for name, text in (("s", s), ("t", t)):
        assert 1 <= len(text) <= 100_000, f"{name} holds 1 to 100,000 letters, not {len(text)}"
        for index, c in enumerate(text):
            assert c in LETTERS, f"{name}[{index}] is {c!r}; only the letters a to z and A to Z are allowed"
    places = shortest(s, t)
    assert len(places) <= 1, f"the shortest substring must be unique, but those at {places[0]} and {places[1]} are equally short"


def shortest(s, t):
    """Where the shortest substrings that hold all of t begin."""
    need = Counter(t)
    missing = len(t)
    best, places, left = len(s) + 1, [], 0
    for right, c in enumerate(s):
        missing -= need[c] > 0
        need[c] -= 1
        while missing == 0:
            length = right - left + 1
            if length < best:
                best, places = length, []
            if length == best:
                places.append(left)
            need[s[left]] += 1
            missing += need[s[left]] > 0
            left += 1
    return places


def word(rng, alphabet, n):
    return "".join(rng.choice(alphabet) for _ in range(n))


def unique(rng, alphabet, n, m):
    """A random pair with exactly one shortest substring."""
    while True:
        s, t = word(rng, alphabet, n), word(rng, alphabet, m)
        if len(shortest(s, t)) == 1:
            return [s, t]


def cases(rng):
    """Random pairs with one answer, some without any, then long ones."""
    for k, (alphabet, n, m) in enumerate((
        ("ab", 3, 1), ("ab", 4, 2), ("aA", 5, 3), ("abc", 6, 2), ("abc", 8, 3), ("abc", 10, 5), ("abcd", 12, 4),
        ("abcd", 15, 6), ("abXY", 20, 8), ("abcde", 25, 5), ("abcdefgh", 40, 12), (LETTERS, 120, 10), ("abc", 60, 20),
    )):
        yield {
            "id": f"random-{k + 1}",
            "why": f"{n} random letters out of {len(alphabet)}, {m} of which are asked for",
            "tags": ["random"],
            "args": unique(rng, alphabet, n, m),
        }
    for k, (n, m) in enumerate(((5, 4), (12, 9), (30, 24))):
        s, t = word(rng, "abc", n), word(rng, "abc", m)
        while shortest(s, t):
            s, t = word(rng, "abc", n), word(rng, "abc", m)
        yield {
            "id": f"random-none-{k + 1}",
            "why": f"{m} letters are asked for, and {n} random ones do not hold them all",
            "tags": ["random", "empty-answer"],
            "args": [s, t],
        }
    yield {
        "id": "large-last-letter",
        "why": "99,999 times a, then the only b: from every start the way to it is long",
        "tags": ["large", "slow"],
        "args": ["a" * 99_999 + "b", "ab"],
    }
    yield {
        "id": "large-first-letter",
        "why": "the only b stands first",
        "tags": ["large", "slow"],
        "args": ["b" + "a" * 99_999, "ba"],
    }
    yield {
        "id": "large-whole",
        "why": "the whole string is the answer, and as long as can be",
        "tags": ["large", "boundary"],
        "args": ["b" + "ac" * 49_999 + "d", "bd" + "ac" * 10_000],
    }
    yield {
        "id": "large-none",
        "why": "the letter that is asked for never comes",
        "tags": ["large", "slow", "empty-answer"],
        "args": [("abcdefghij" * 10_000), "aZ"],
    }
    yield {
        "id": "large-counts",
        "why": "300 of each letter are due: counts above 127 are often compared wrongly in Java",
        "tags": ["large", "known-wrong"],
        "args": ["xz" * 700 + "x" * 300 + "z" + "y" * 300 + "yz" * 700, "x" * 300 + "y" * 300],
    }
    yield {
        "id": "large-same",
        "why": "s and t are the same 100,000 letters in another order",
        "tags": ["large", "boundary"],
        "args": [LETTERS * 1923 + "abcd", "dcba" + LETTERS[::-1] * 1923],
    }
