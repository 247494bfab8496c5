"""Recorded cases of sum-of-two-integers."""

LEAST, GREATEST = -(2**31), 2**31 - 1


def valid(a, b):
    """Raises AssertionError with the broken constraint in words."""
    assert LEAST <= a <= GREATEST, f"a is {a}; it fits in 32 bits, -2^31 to 2^31 - 1"
    assert LEAST <= b <= GREATEST, f"b is {b}; it fits in 32 bits, -2^31 to 2^31 - 1"
    assert LEAST <= a + b <= GREATEST, f"the sum is {a + b}; it fits in 32 bits too, -2^31 to 2^31 - 1"


def cases(rng):
    """Each power of two and its neighbours, small and wide random pairs, and pairs that are far to count."""
    for k in range(0, 31, 2):
        yield {
            "id": f"doubled-power-{k}",
            "why": f"2^{k} and itself, as negative numbers: a carry in every column from {k} on",
            "tags": ["bits", "negative"],
            "args": [-(2**k), -(2**k)],
        }
    for k in range(0, 30, 2):
        yield {
            "id": f"carry-run-{k + 1}",
            "why": f"{k + 1} ones and a 1: a carry through {k + 1} columns",
            "tags": ["bits", "carry"],
            "args": [2 ** (k + 1) - 1, 1],
        }
    for k in range(14):
        yield {
            "id": f"random-small-{k + 1}",
            "why": "both between -40 and 40",
            "tags": ["random"],
            "args": [rng.int(-40, 40), rng.int(-40, 40)],
        }
    for k in range(12):
        a = rng.int(LEAST, GREATEST)
        yield {
            "id": f"random-wide-{k + 1}",
            "why": "any two numbers of 32 bits with a sum of 32 bits",
            "tags": ["random"],
            "args": [a, rng.int(max(LEAST, LEAST - a), min(GREATEST, GREATEST - a))],
        }
    yield {
        "id": "far-apart",
        "why": "the ends of the range: whoever counts needs two thousand million steps from either side",
        "tags": ["large", "boundary", "adversarial"],
        "args": [LEAST, GREATEST],
    }
    yield {
        "id": "far-apart-reversed",
        "why": "the same two the other way about",
        "tags": ["large", "boundary", "adversarial"],
        "args": [GREATEST, LEAST],
    }
