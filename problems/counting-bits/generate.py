"""Recorded cases of counting-bits."""


def valid(n):
    """Raises AssertionError with the broken constraint in words."""
    assert 0 <= n <= 100_000, f"n is between 0 and 100,000, not {n}"


def cases(rng):
    """Around each power of two, random numbers, and the greatest."""
    for k in range(6, 13):
        for n in (2**k - 1, 2**k):
            yield {
                "id": f"power-{k}-{'exact' if n == 2**k else 'before'}",
                "why": f"{n} is {'2' if n == 2**k else 'one below 2'} to the power {k}",
                "tags": ["boundary"],
                "args": [n],
            }
    for k, top in enumerate((40, 60, 90, 150, 300, 600, 1000)):
        yield {
            "id": f"random-{k + 1}",
            "why": f"a random number up to {top}",
            "tags": ["random"],
            "args": [rng.int(top // 2, top)],
        }
    yield {
        "id": "large-power",
        "why": "2^16: the last count is 1 again",
        "tags": ["large"],
        "args": [65536],
    }
    yield {
        "id": "greatest",
        "why": "the greatest n",
        "tags": ["large", "boundary"],
        "args": [100_000],
    }
