"""Recorded cases of contains-duplicate."""


def valid(nums):
    """Raises AssertionError with the broken constraint in words."""
    assert 1 <= len(nums) <= 100_000, f"nums holds 1 to 100,000 numbers, not {len(nums)}"
    for index, value in enumerate(nums):
        assert -(10**9) <= value <= 10**9, f"nums[{index}] is {value}, beyond ±1,000,000,000"


def different(n):
    """So many different numbers, falling in steps and rising within each, which packs well."""
    return [block * 1_000_000 + 500_000 + i for block in range(299, 299 - n // 1000, -1) for i in range(1000)]


def cases(rng):
    """Small random arrays near the edge between both answers, then long ones that nothing ends early."""
    for k, (n, spread) in enumerate(((2, 1), (3, 2), (4, 4), (5, 6), (6, 10), (8, 20), (10, 30), (12, 60))):
        yield {
            "id": f"random-{k + 1}",
            "why": f"{n} random values between -{spread} and {spread}: either answer is likely",
            "tags": ["random"],
            "args": [[rng.int(-spread, spread) for _ in range(n)]],
        }
    for n in (3, 7, 20, 60):
        yield {
            "id": f"random-distinct-{n}",
            "why": f"{n} different values in random order",
            "tags": ["random", "distinct"],
            "args": [rng.sample(list(range(-n, n + 1)), n)],
        }
    for n in (4, 9, 30, 100):
        nums = rng.sample(list(range(-n, n + 1)), n)
        i, j = rng.sample(list(range(n)), 2)
        nums[i] = nums[j]
        yield {
            "id": f"random-one-pair-{n}",
            "why": f"{n} values in random order of which exactly two are equal",
            "tags": ["random", "duplicates"],
            "args": [nums],
        }
    yield {
        "id": "random-wide",
        "why": "200 values from the whole range: equal ones are very unlikely",
        "tags": ["random"],
        "args": [[rng.int(-(10**9), 10**9) for _ in range(200)]],
    }
    many = different(100_000)
    yield {
        "id": "large-distinct",
        "why": "100,000 different values: no pair ends the search early",
        "tags": ["large", "slow", "distinct"],
        "args": [many],
    }
    yield {
        "id": "large-pair-at-the-end",
        "why": "the last two of 100,000 values are the only equal ones",
        "tags": ["large", "slow"],
        "args": [many[:-1] + many[-2:-1]],
    }
    yield {
        "id": "large-ends-equal",
        "why": "only the first and the last of 100,000 values are equal",
        "tags": ["large", "slow"],
        "args": [many[:-1] + many[:1]],
    }
    yield {
        "id": "large-all-equal",
        "why": "100,000 times the least value",
        "tags": ["large", "duplicates"],
        "args": [[-(10**9)] * 100_000],
    }
