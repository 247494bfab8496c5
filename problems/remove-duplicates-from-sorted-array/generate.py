"""Recorded cases of remove-duplicates-from-sorted-array."""


def valid(nums):
    """Raises AssertionError with the broken constraint in words."""
    assert 1 <= len(nums) <= 200_000, "nums holds 1 to 200,000 numbers"
    assert all(-10_000 <= x <= 10_000 for x in nums), "each number is between -10,000 and 10,000"
    assert all(a <= b for a, b in zip(nums, nums[1:])), "nums does not decrease"


def cases(rng):
    """Random small arrays of different density, then large ones."""
    for n, spread in ((2, 1), (3, 1), (4, 2), (6, 3), (8, 2), (10, 20), (15, 5), (25, 3), (40, 30), (60, 10), (100, 200)):
        yield {
            "id": f"random-{n}-of-{spread}",
            "why": f"{n} random values between -{spread} and {spread}",
            "tags": ["random"],
            "args": [sorted(rng.int(-spread, spread) for _ in range(n))],
        }
    lengths = [rng.choice([1, 1, 1, 2, 5]) for _ in range(400)]
    yield {
        "id": "random-runs",
        "why": "runs of random length, most of them single",
        "tags": ["random"],
        "args": [[value for value, length in enumerate(lengths, -200) for _ in range(length)]],
    }
    yield {
        "id": "large-all-equal",
        "why": "deleting one at a time moves the whole tail 199,999 times",
        "tags": ["large", "adversarial"],
        "args": [[7] * 200_000],
    }
    yield {
        "id": "large-two-values",
        "why": "a long run, then a single new value at the very end",
        "tags": ["large", "adversarial"],
        "args": [[-10_000] * 99_999 + [10_000]],
    }
    yield {
        "id": "large-runs",
        "why": "2,000 values, each 50 times",
        "tags": ["large", "adversarial"],
        "args": [[value for value in range(-1000, 1000) for _ in range(50)]],
    }
    yield {
        "id": "large-distinct",
        "why": "nothing is to be removed from 4,000 values",
        "tags": ["large"],
        "args": [list(range(-2000, 2000))],
    }
