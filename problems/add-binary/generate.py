"""Recorded cases of add-binary."""


def valid(a, b):
    """Raises AssertionError with the broken constraint in words."""
    for name, text in (("a", a), ("b", b)):
        assert 1 <= len(text) <= 300_000, f"{name} holds 1 to 300,000 digits, not {len(text)}"
        for index, c in enumerate(text):
            assert c in ("0", "1"), f"{name}[{index}] is {c!r}; only the digits 0 and 1 are allowed"
        assert text == "0" or text[0] == "1", f"{name} begins with a 0 that is not needed; only the number 0 does"


def number(rng, n):
    """A random number of n binary digits."""
    return "1" + "".join(str(rng.bits(1)) for _ in range(n - 1))


def cases(rng):
    """Random pairs of equal and different lengths, then the longest ones."""
    for n, m in ((2, 2), (3, 3), (3, 5), (5, 4), (8, 8), (7, 12), (13, 9), (20, 20), (31, 31), (32, 30), (33, 64), (64, 64), (70, 1), (100, 99), (150, 40)):
        yield {
            "id": f"random-{n}-and-{m}",
            "why": f"random numbers of {n} and {m} digits",
            "tags": ["random"],
            "args": [number(rng, n), number(rng, m)],
        }
    n = 300_000
    yield {
        "id": "large-carry-runs-through",
        "why": "300,000 ones and a 1: the carry runs through every column",
        "tags": ["large", "boundary", "carry"],
        "args": ["1" * n, "1"],
    }
    yield {
        "id": "large-all-ones",
        "why": "twice 300,000 ones: every column has the sum 3 or 2",
        "tags": ["large", "boundary", "carry", "adversarial"],
        "args": ["1" * n, "1" * n],
    }
    yield {
        "id": "large-no-carry",
        "why": "ones and zeros by turns, so that they meet nowhere: no carry, and a long result",
        "tags": ["large", "boundary", "adversarial"],
        "args": ["10" * (n // 2), "10" * (n // 2 - 1) + "1"],
    }
    yield {
        "id": "large-pattern",
        "why": "patterns of different length, where carries come and go",
        "tags": ["large"],
        "args": ["1101" * 60_000, "10110" * 50_000],
    }
