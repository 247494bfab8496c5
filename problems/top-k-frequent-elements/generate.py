"""Recorded cases of top-k-frequent-elements."""

from collections import Counter


def valid(nums, k):
    """Raises AssertionError with the broken constraint in words."""
    n = len(nums)
    assert 1 <= n <= 100_000, f"nums holds 1 to 100,000 numbers, not {n}"
    for index, value in enumerate(nums):
        assert -(10**9) <= value <= 10**9, f"nums[{index}] is {value}, beyond ±1,000,000,000"
    ranked = Counter(nums).most_common()
    assert 1 <= k <= len(ranked), f"k is between 1 and the number of different values, {len(ranked)}; here it is {k}"
    if k < len(ranked):
        (last, count), (rival, other) = ranked[k - 1], ranked[k]
        assert count > other, f"only one set of k values may be right, but {last} and {rival} both occur {count} times"


def random_case(rng, n, low, high):
    """Random numbers, and a k after which the counts fall."""
    nums = [rng.int(low, high) for _ in range(n)]
    ranked = Counter(nums).most_common()
    good = [k for k in range(1, len(ranked) + 1) if k == len(ranked) or ranked[k - 1][1] > ranked[k][1]]
    return [nums, rng.choice(good)]


def cases(rng):
    """Small random arrays, planted counts, then many different values."""
    for k, (n, spread) in enumerate(((2, 1), (3, 1), (4, 2), (6, 2), (8, 3), (10, 2), (12, 4), (20, 3), (30, 5), (50, 8), (80, 12), (200, 20))):
        yield {
            "id": f"random-{k + 1}",
            "why": f"{n} random values between -{spread} and {spread}, and a k that leaves no tie",
            "tags": ["random"],
            "args": random_case(rng, n, -spread, spread),
        }
    for k, (values, take) in enumerate(((4, 1), (5, 2), (6, 5), (12, 7), (20, 3))):
        chosen = [rng.int(-(10**9), 10**9) for _ in range(values)]
        nums = [value for count, value in enumerate(chosen, 1) for _ in range(count)]
        rng.shuffle(nums)
        yield {
            "id": f"random-staircase-{k + 1}",
            "why": f"{values} values of the whole range, each one more frequent than the last; the best {take} are asked for",
            "tags": ["random"],
            "args": [nums, take],
        }
    different = [block * 1_000_000 + 500_000 + i for block in range(250, 200, -1) for i in range(1000)]
    yield {
        "id": "large-half-twice",
        "why": "50,000 different values, half of them twice: counting or picking one at a time takes thousands of millions of steps",
        "tags": ["large", "slow"],
        "args": [different + different[:25_000], 25_000],
    }
    yield {
        "id": "large-all-different",
        "why": "50,000 different values, and all are asked for",
        "tags": ["large", "slow", "distinct"],
        "args": [different, 50_000],
    }
    yield {
        "id": "large-one-twice",
        "why": "a single value of 50,000 occurs twice, and it is the last",
        "tags": ["large"],
        "args": [different + [different[-1]], 1],
    }
    yield {
        "id": "large-all-equal",
        "why": "100,000 times one value: its count is n itself",
        "tags": ["large", "boundary", "duplicates"],
        "args": [[7] * 100_000, 1],
    }
    yield {
        "id": "large-three-values",
        "why": "100,000 numbers, three values with nearly equal counts",
        "tags": ["large", "duplicates"],
        "args": [[5, -5, 0] * 33_333 + [-5], 1],
    }
