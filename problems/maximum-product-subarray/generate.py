"""Recorded cases of maximum-product-subarray."""


def valid(nums):
    """Raises AssertionError with the broken constraint in words."""
    assert 1 <= len(nums) <= 30_000, f"nums holds 1 to 30,000 numbers, not {len(nums)}"
    for index, value in enumerate(nums):
        assert -10 <= value <= 10, f"each number is between -10 and 10; nums[{index}] is {value}"
    size = 1
    for index, value in enumerate(nums):
        size = abs(size * value) or 1
        assert size <= 2 * 10**9, (
            f"the product of every subarray is between -2,000,000,000 and 2,000,000,000; one that ends at index {index} is not"
        )


def bounded(rng, n, choices):
    """Random numbers; where a product would become too great, 1 or -1 stands instead."""
    nums = []
    size = 1
    for _ in range(n):
        x = rng.choice(choices)
        if abs(size * x) > 2 * 10**9:
            x = 1 if x > 0 else -1
        size = abs(size * x) or 1
        nums.append(x)
    return nums


def cases(rng):
    """Random arrays with few and many zeros, then long ones of low growth."""
    for n, choices, name in (
        (4, [-3, -2, -1, 1, 2, 3], "no-zero"),
        (5, [-3, -2, -1, 0, 1, 2, 3], "zero"),
        (6, [-2, -1, 1, 2], "no-zero"),
        (7, [-3, -2, 2, 3], "no-zero"),
        (8, [-5, -3, -1, 0, 2, 4], "zero"),
        (9, [-2, -1, 0, 1], "zero"),
        (10, [-10, -1, 1, 10], "no-zero"),
        (12, list(range(-10, 11)), "zero"),
        (16, [-1, 0, 1], "zero"),
        (25, list(range(-10, 11)), "zero"),
        (60, [-2, -1, -1, 0, 1, 1, 3], "zero"),
        (200, list(range(-10, 11)), "zero"),
    ):
        yield {
            "id": f"random-{n}-{name}",
            "why": f"{n} random numbers out of {', '.join(map(str, sorted(set(choices))))}",
            "tags": ["random", name],
            "args": [bounded(rng, n, choices)],
        }
    n = 30_000
    yield {
        "id": "large-ones",
        "why": "ones only: no product ever ends early",
        "tags": ["large", "adversarial", "equal"],
        "args": [[1] * n],
    }
    yield {
        "id": "large-signs-with-one-gain",
        "why": "an odd number of -1, and a 7 and a 9 behind the first: the best leaves out the front",
        "tags": ["large", "adversarial", "sign"],
        "args": [[1] * 100 + [-1] + [1] * 20_000 + [7, -1] + [1] * 5_000 + [9, -1] + [1] * (n - 25_105)],
    }
    yield {
        "id": "large-minus-ones",
        "why": "29,999 times -1: an odd number",
        "tags": ["large", "adversarial", "sign", "equal"],
        "args": [[-1] * (n - 1)],
    }
    yield {
        "id": "large-zeros",
        "why": "zeros only",
        "tags": ["large", "zero", "equal"],
        "args": [[0] * n],
    }
    yield {
        "id": "large-pieces",
        "why": "pieces of different sign pattern between zeros",
        "tags": ["large", "zero"],
        "args": [[-2, 3, -4, 5, 0, -1, 6, -7, -8, 0, 9, -10, 2, 0] * 2142],
    }
    yield {
        "id": "large-best-at-the-end",
        "why": "ones, and the gain only in the last three numbers",
        "tags": ["large", "late"],
        "args": [[1] * (n - 3) + [-2, 3, -5]],
    }
    yield {
        "id": "large-all-negative-alone",
        "why": "negative numbers, each between zeros: the answer is 0",
        "tags": ["large", "zero", "negative"],
        "args": [[-9, 0] * (n // 2)],
    }
