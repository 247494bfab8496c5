"""Recorded cases of valid-anagram."""

LETTERS = "abcdefghijklmnopqrstuvwxyz"


def valid(s, t):
    """Raises AssertionError with the broken constraint in words."""
    for name, text in (("s", s), ("t", t)):
        assert 1 <= len(text) <= 100_000, f"{name} holds 1 to 100,000 letters, not {len(text)}"
        for index, c in enumerate(text):
            assert c in LETTERS, f"{name}[{index}] is {c!r}; only the letters a to z are allowed"


def cases(rng):
    """rng: the judge's own generator."""
    for k, (n, kinds) in enumerate(((2, 2), (3, 2), (4, 3), (6, 3), (9, 4), (15, 26), (40, 10), (200, 26))):
        s = [rng.choice(LETTERS[:kinds]) for _ in range(n)]
        t = s[:]
        rng.shuffle(t)
        yield {
            "id": f"random-anagram-{k + 1}",
            "why": f"{n} letters of {kinds} kinds, shuffled",
            "tags": ["random"],
            "args": ["".join(s), "".join(t)],
        }
    for k, (n, kinds) in enumerate(((2, 2), (3, 3), (5, 3), (8, 4), (20, 26), (100, 26))):
        s = [rng.choice(LETTERS[:kinds]) for _ in range(n)]
        t = s[:]
        rng.shuffle(t)
        at = rng.int(0, n - 1)
        t[at] = rng.choice([c for c in LETTERS[:kinds] if c != t[at]])
        yield {
            "id": f"random-one-changed-{k + 1}",
            "why": f"{n} letters, shuffled, with one of them changed",
            "tags": ["random"],
            "args": ["".join(s), "".join(t)],
        }
    for k, n in enumerate((2, 3, 4, 5)):
        yield {
            "id": f"random-any-{k + 1}",
            "why": "two short strings of two kinds of letters, drawn independently",
            "tags": ["random"],
            "args": ["".join(rng.choice("ab") for _ in range(n)), "".join(rng.choice("ab") for _ in range(n))],
        }

    half = 50_000
    yield {
        "id": "large-halves-swapped",
        "why": "two halves in the other order: each a passes 50,000 others to find its partner",
        "tags": ["large", "slow"],
        "args": ["a" * half + "b" * half, "b" * half + "a" * half],
    }
    yield {
        "id": "large-reversed-blocks",
        "why": "blocks of all the letters in the reverse order",
        "tags": ["large", "slow"],
        "args": ["".join(c * 3_800 for c in LETTERS), "".join(c * 3_800 for c in reversed(LETTERS))],
    }
    yield {
        "id": "large-last-letter",
        "why": "100,000 letters of which only the last has no partner",
        "tags": ["large", "slow"],
        "args": ["a" * half + "b" * (half - 1) + "c", "b" * half + "a" * half],
    }
    yield {
        "id": "large-one-letter-less",
        "why": "the lengths differ by one",
        "tags": ["large"],
        "args": ["xyz" * 30_000, "xyz" * 29_999 + "xy"],
    }
    yield {
        "id": "large-all-equal",
        "why": "100,000 times the same letter",
        "tags": ["large", "duplicates", "boundary"],
        "args": ["z" * (2 * half), "z" * (2 * half)],
    }
