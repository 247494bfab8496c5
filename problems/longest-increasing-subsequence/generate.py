"""Recorded cases of longest-increasing-subsequence."""


def valid(nums):
    """Raises AssertionError with the broken constraint in words."""
    assert 1 <= len(nums) <= 30_000, f"nums holds 1 to 30,000 numbers, not {len(nums)}"
    for index, value in enumerate(nums):
        assert -(10**9) <= value <= 10**9, f"each number is between -1,000,000,000 and 1,000,000,000; nums[{index}] is {value}"


def cases(rng):
    """Random arrays of different density, then long ones of regular shape."""
    for n, spread in ((3, 3), (4, 2), (5, 5), (6, 3), (8, 9), (10, 4), (12, 20), (16, 6), (24, 50), (40, 12), (80, 100)):
        yield {
            "id": f"random-{n}-of-{spread}",
            "why": f"{n} random values between -{spread} and {spread}",
            "tags": ["random"],
            "args": [[rng.int(-spread, spread) for _ in range(n)]],
        }
    yield {
        "id": "random-wide",
        "why": "300 values from the whole range",
        "tags": ["random"],
        "args": [[rng.int(-(10**9), 10**9) for _ in range(300)]],
    }
    order = list(range(200))
    rng.shuffle(order)
    yield {
        "id": "random-permutation",
        "why": "a permutation of 200 values: every length up to some 25 comes up",
        "tags": ["random"],
        "args": [order],
    }
    n = 30_000
    yield {
        "id": "large-rising",
        "why": "30,000 rising values: each one is compared with all before it by whoever has two loops",
        "tags": ["large", "adversarial", "sorted", "boundary"],
        "args": [list(range(n))],
    }
    yield {
        "id": "large-falling-steps",
        "why": "falling steps of 100 equal values: the answer is 1",
        "tags": ["large", "adversarial", "reversed", "equal"],
        "args": [[300 - k // 100 for k in range(n)]],
    }
    yield {
        "id": "large-equal",
        "why": "30,000 times the same value",
        "tags": ["large", "equal"],
        "args": [[-7] * n],
    }
    yield {
        "id": "large-saw",
        "why": "rising teeth of 100, one like the other: the second adds nothing",
        "tags": ["large", "adversarial", "duplicates"],
        "args": [list(range(100)) * 300],
    }
    yield {
        "id": "large-falling-saw",
        "why": "falling teeth of 100: every tooth gives one more, until all 100 values are used",
        "tags": ["large", "adversarial", "duplicates"],
        "args": [list(range(100, 0, -1)) * 300],
    }
    yield {
        "id": "falling-blocks",
        "why": "falling blocks of 40, each above the one before: one value from each of 50",
        "tags": ["adversarial"],
        "args": [[40 * block + 39 - k for block in range(50) for k in range(40)]],
    }
    yield {
        "id": "rising-blocks",
        "why": "rising blocks of 40, each below the one before: one whole block",
        "tags": ["adversarial"],
        "args": [[-40 * block + k for block in range(50) for k in range(40)]],
    }
    yield {
        "id": "woven",
        "why": "a rising and a falling run woven into each other",
        "tags": ["adversarial"],
        "args": [[k if k % 2 == 0 else 2000 - k for k in range(2000)]],
    }
