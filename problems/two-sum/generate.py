"""Recorded cases of two-sum."""

from collections import Counter


def valid(nums, target):
    """Raises AssertionError with the broken constraint in words."""
    assert 2 <= len(nums) <= 100_000, f"nums holds 2 to 100,000 numbers, not {len(nums)}"
    for index, value in enumerate(nums):
        assert -(10**9) <= value <= 10**9, f"nums[{index}] is {value}, beyond ±1,000,000,000"
    assert -(10**9) <= target <= 10**9, f"target is {target}, beyond ±1,000,000,000"
    pairs = count_pairs(nums, target)
    assert pairs == 1, f"exactly one pair of indices sums to target; here {pairs} do"


def count_pairs(nums, target):
    """The number of index pairs i < j with the sum `target`."""
    seen = Counter()
    pairs = 0
    for value in nums:
        pairs += seen[target - value]
        seen[value] += 1
    return pairs


def random_case(rng, n, low, high):
    """Random numbers with exactly one right pair, found by drawing until there is one."""
    while True:
        nums = [rng.int(low, high) for _ in range(n)]
        i, j = rng.sample(list(range(n)), 2)
        target = nums[i] + nums[j]
        if count_pairs(nums, target) == 1:
            return [nums, target]


def cases(rng):
    """rng: the judge's own generator."""
    for k, n in enumerate((2, 3, 3, 4, 5, 6, 8, 10)):
        yield {
            "id": f"random-small-{k + 1}",
            "why": "few numbers of both signs, so that zero, repeats and near misses come up",
            "tags": ["random"],
            "args": random_case(rng, n, -9, 9),
        }
    for k, n in enumerate((30, 100)):
        yield {
            "id": f"random-wide-{k + 1}",
            "why": "numbers from the whole range, in no order",
            "tags": ["random"],
            "args": random_case(rng, n, -(10**9) // 2, 10**9 // 2),
        }

    # The pair stands at the very end, so that trying all pairs from the left meets every one.
    block = [rng.int(1, 9) * 2 for _ in range(500)]
    yield {
        "id": "large-pair-last",
        "why": "the greatest length, and the pair is the last two: all pairs are too many to try",
        "tags": ["large", "slow"],
        "args": [(block * 200)[: 100_000 - 2] + [100_001, -40_000], 60_001],
    }
    # Mirrored for whoever walks from the right, or searches the right end first.
    yield {
        "id": "large-pair-first",
        "why": "the greatest length, and the pair is the first two: walking from the right is no way out",
        "tags": ["large", "slow"],
        "args": [[-40_000, 100_001] + (block * 200)[: 100_000 - 2], 60_001],
    }
    yield {
        "id": "large-pair-apart",
        "why": "the pair stands at the two ends of the greatest length",
        "tags": ["large", "slow"],
        "args": [[100_001] + (block * 200)[: 100_000 - 2] + [-40_000], 60_001],
    }
    yield {
        "id": "large-all-equal-but-two",
        "why": "one value all over: a table that keeps every index of a value grows long lists",
        "tags": ["large", "duplicates"],
        "args": [[0] * 50_000 + [7] + [0] * 49_998 + [-3], 4],
    }
    yield {
        "id": "large-descending",
        "why": "a long descending run: two fingers that take it for ascending go astray",
        "tags": ["large", "reversed"],
        "args": [[1_000 - 2 * k for k in range(1_500)] + [5_001], 5_001 + 1_000 - 2 * 1_499],
    }
