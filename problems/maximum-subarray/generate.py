"""Recorded cases of maximum-subarray."""


def valid(nums):
    """Raises AssertionError with the broken constraint in words."""
    assert 1 <= len(nums) <= 50_000, f"nums holds 1 to 50,000 numbers, not {len(nums)}"
    for index, value in enumerate(nums):
        assert -10_000 <= value <= 10_000, f"each number is between -10,000 and 10,000; nums[{index}] is {value}"


def cases(rng):
    """Random arrays of different balance, then long ones of regular shape."""
    for n, low, high in (
        (3, -5, 5), (4, -9, 3), (5, -3, 9), (6, -9, 9), (7, -9, 9), (8, -20, 10),
        (9, -5, 5), (12, -30, 25), (16, -9, 9), (25, -50, 50), (60, -99, 90), (200, -10_000, 10_000),
    ):
        yield {
            "id": f"random-{n}-from{low}-to-{high}",
            "why": f"{n} random numbers from {low} to {high}",
            "tags": ["random"],
            "args": [[rng.int(low, high) for _ in range(n)]],
        }
    yield {
        "id": "random-negative",
        "why": "40 negative numbers in no order",
        "tags": ["random", "negative"],
        "args": [[rng.int(-999, -1) for _ in range(40)]],
    }
    n = 50_000
    yield {
        "id": "large-greatest",
        "why": "50,000 times the greatest value: the greatest sum that can come up, 500,000,000",
        "tags": ["large", "boundary", "extreme", "equal"],
        "args": [[10_000] * n],
    }
    yield {
        "id": "large-least",
        "why": "50,000 times the least value: -10,000, while the whole sums to -500,000,000",
        "tags": ["large", "boundary", "extreme", "equal", "negative"],
        "args": [[-10_000] * n],
    }
    yield {
        "id": "large-slow-climb",
        "why": "each gain is one more than the loss before it: everything but the first element",
        "tags": ["large", "adversarial", "alternating"],
        "args": [[-7, 8] * (n // 2)],
    }
    yield {
        "id": "large-slow-fall",
        "why": "each loss is one more than the gain before it: the first element alone is best",
        "tags": ["large", "adversarial", "alternating"],
        "args": [[8, -9] * (n // 2)],
    }
    yield {
        "id": "large-two-plateaus",
        "why": "two long gains and a loss between them that is just too large",
        "tags": ["large", "valley"],
        "args": [[1] * 20_000 + [-10_000, -10_000, -1] + [1] * (n - 20_003)],
    }
    yield {
        "id": "large-two-plateaus-joined",
        "why": "the same with a loss that is just not too large",
        "tags": ["large", "valley"],
        "args": [[1] * 20_000 + [-10_000, -9_999] + [1] * (n - 20_002)],
    }
    yield {
        "id": "large-all-negative-but-one",
        "why": "a single 1 in the middle of losses",
        "tags": ["large", "negative"],
        "args": [[-3] * 31_234 + [1] + [-3] * (n - 31_235)],
    }
