"""Recorded cases of majority-element."""

from collections import Counter


def valid(nums):
    """Raises AssertionError with the broken constraint in words."""
    n = len(nums)
    assert 1 <= n <= 100_000, f"nums holds 1 to 100,000 numbers, not {n}"
    for index, value in enumerate(nums):
        assert -(10**9) <= value <= 10**9, f"nums[{index}] is {value}, beyond ±1,000,000,000"
    value, count = Counter(nums).most_common(1)[0]
    assert count * 2 > n, (
        f"one value must occur more than half the time; the most frequent here, {value}, occurs {count} times of {n}"
    )


def with_majority(rng, n, value, count, low, high):
    """Random order of `value` so many times and other random values."""
    nums = [value] * count
    while len(nums) < n:
        other = rng.int(low, high)
        if other != value:
            nums.append(other)
    rng.shuffle(nums)
    return nums


def different(n):
    """So many different numbers in rising blocks, which packs well."""
    return [block * 1_000_000 + 500_000 + i for block in range(100, 101 + n // 1000) for i in range(1000)][:n]


def cases(rng):
    """Random ones with the barest majority, then long ones with the majority late."""
    for k, (n, spread) in enumerate(((2, 2), (3, 1), (4, 2), (5, 1), (6, 2), (7, 3), (8, 1), (9, 9), (12, 3), (15, 1), (20, 4), (31, 2), (50, 20))):
        value = rng.int(-spread, spread)
        yield {
            "id": f"random-{k + 1}",
            "why": f"{n} values between -{spread} and {spread}, {value} with the barest majority",
            "tags": ["random"],
            "args": [with_majority(rng, n, value, n // 2 + 1, -spread, spread)],
        }
    for k, n in enumerate((10, 40, 200)):
        value = rng.int(-(10**9), 10**9)
        yield {
            "id": f"random-wide-{k + 1}",
            "why": f"{n} values from the whole range, one of them with a good majority",
            "tags": ["random"],
            "args": [with_majority(rng, n, value, n * 3 // 4, -(10**9), 10**9)],
        }
    yield {
        "id": "large-majority-last",
        "why": "49,999 different values first, then the majority: counting one value after the other reads it all 50,000 times",
        "tags": ["large", "slow"],
        "args": [different(49_999) + [7] * 50_001],
    }
    yield {
        "id": "large-majority-first",
        "why": "the majority first, then 49,999 different values that wear its counter down to 2",
        "tags": ["large"],
        "args": [[7] * 50_001 + different(49_999)],
    }
    yield {
        "id": "large-two-values",
        "why": "49,999 times one value before 50,001 times the other",
        "tags": ["large", "slow", "duplicates"],
        "args": [[-(10**9)] * 49_999 + [10**9] * 50_001],
    }
    yield {
        "id": "large-alternating",
        "why": "an odd length of two values in turns: one more of the first",
        "tags": ["large"],
        "args": [[3, -3] * 49_999 + [3]],
    }
    yield {
        "id": "large-all-equal",
        "why": "100,000 times 0",
        "tags": ["large", "duplicates", "sentinel"],
        "args": [[0] * 100_000],
    }
