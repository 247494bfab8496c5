"""Recorded cases of 3sum."""


def valid(nums):
    """Raises AssertionError with the broken constraint in words."""
    assert 3 <= len(nums) <= 3000, "nums holds 3 to 3,000 numbers"
    assert all(-100_000 <= x <= 100_000 for x in nums), "each number is between -100,000 and 100,000"


def cases(rng):
    """Random arrays of different density, then large ones with few and with many triples."""
    for n, spread in ((3, 1), (4, 2), (5, 2), (6, 3), (8, 4), (10, 3), (12, 6), (15, 10), (20, 5), (30, 12), (50, 40)):
        yield {
            "id": f"random-{n}-of-{spread}",
            "why": f"{n} random values between -{spread} and {spread}",
            "tags": ["random"],
            "args": [[rng.int(-spread, spread) for _ in range(n)]],
        }
    yield {
        "id": "random-wide",
        "why": "250 values from the whole range: hits are rare",
        "tags": ["random"],
        "args": [[rng.int(-100_000, 100_000) for _ in range(250)]],
    }
    yield {
        "id": "large-no-triple",
        "why": "3,000 values that are 1 modulo 4: no sum is 0, so nothing ends early",
        "tags": ["large", "adversarial"],
        "args": [[4 * k + 1 for k in range(-1500, 1500)]],
    }
    yield {
        "id": "large-no-triple-falling",
        "why": "the same residues in falling order, from the edge of the range",
        "tags": ["large", "adversarial", "reversed"],
        "args": [[100_000 - 64 * k - 1 for k in range(3000)]],
    }
    yield {
        "id": "large-zeros",
        "why": "3,000 zeros make a single triple, in thousands of millions of ways",
        "tags": ["large", "adversarial", "duplicates"],
        "args": [[0] * 3000],
    }
    yield {
        "id": "large-three-values",
        "why": "each of -1, 0 and 1 a thousand times: two triples",
        "tags": ["large", "adversarial", "duplicates"],
        "args": [[-1, 0, 1] * 1000],
    }
    yield {
        "id": "large-runs",
        "why": "25 values, each 120 times: whoever skips no repetitions does all the work again",
        "tags": ["large", "adversarial", "duplicates"],
        "args": [[value for value in range(-12, 13) for _ in range(120)]],
    }
    yield {
        "id": "dense-distinct",
        "why": "every value from -50 to 50 once: hundreds of triples",
        "tags": ["dense"],
        "args": [list(range(-50, 51))],
    }
