"""Recorded cases of longest-palindrome."""

SMALL = "abcdefghijklmnopqrstuvwxyz"
LETTERS = SMALL + SMALL.upper()
ALLOWED = set(LETTERS)


def valid(s):
    """Raises AssertionError with the broken constraint in words."""
    assert 1 <= len(s) <= 100_000, f"s holds 1 to 100,000 letters, not {len(s)}"
    for index, c in enumerate(s):
        assert c in ALLOWED, f"s[{index}] is {c!r}; only small and capital English letters are allowed"


def cases(rng):
    """Random strings over alphabets of different size, then long ones."""
    for k, (n, size) in enumerate(((2, 2), (3, 2), (4, 2), (5, 3), (7, 3), (8, 4), (10, 5), (15, 4), (20, 10), (25, 26), (40, 12), (60, 26), (100, 52), (150, 52))):
        letters = rng.sample(LETTERS, size)
        yield {
            "id": f"random-{k + 1}",
            "why": f"{n} letters drawn from {size}",
            "tags": ["random"],
            "args": ["".join(rng.choice(letters) for _ in range(n))],
        }
    for k, size in enumerate((3, 5, 8, 13)):
        letters = [c for c in rng.sample(LETTERS, size) for _ in range(2 * rng.int(1, 3))]
        rng.shuffle(letters)
        yield {
            "id": f"random-even-{k + 1}",
            "why": f"{size} letters, each an even number of times: no middle",
            "tags": ["random", "even"],
            "args": ["".join(letters)],
        }
    for k, size in enumerate((2, 4, 7)):
        letters = [c for c in rng.sample(LETTERS, size) for _ in range(2 * rng.int(0, 2) + 1)]
        rng.shuffle(letters)
        yield {
            "id": f"random-odd-{k + 1}",
            "why": f"{size} letters, each an odd number of times",
            "tags": ["random", "odd"],
            "args": ["".join(letters)],
        }
    n = 100_000
    yield {
        "id": "large-one-letter",
        "why": "one letter 100,000 times",
        "tags": ["large", "boundary", "even", "duplicates"],
        "args": ["q" * n],
    }
    yield {
        "id": "large-alphabet",
        "why": "all 52 letters in turn: to count each of the letters anew is too much",
        "tags": ["large", "boundary", "adversarial"],
        "args": [(LETTERS * (n // 52 + 1))[:n]],
    }
    yield {
        "id": "large-two-letters-odd",
        "why": "two letters, both an odd number of times",
        "tags": ["large", "odd", "adversarial"],
        "args": ["vV" * 49_999],
    }
