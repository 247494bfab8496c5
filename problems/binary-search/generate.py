"""Recorded cases of binary-search."""


def valid(nums, target):
    """Raises AssertionError with the broken constraint in words."""
    assert 1 <= len(nums) <= 100_000, f"nums holds 1 to 100,000 numbers, not {len(nums)}"
    for index, value in enumerate(nums):
        assert -(10**9) <= value <= 10**9, f"nums[{index}] is {value}, beyond ±1,000,000,000"
        assert index == 0 or nums[index - 1] < value, (
            f"nums is strictly rising, but nums[{index}] is {value} after {nums[index - 1]}"
        )
    assert -(10**9) <= target <= 10**9, f"target is {target}, beyond ±1,000,000,000"


def cases(rng):
    """Every place and every gap of short arrays at random, then long arrays."""
    for n in (2, 3, 4, 5, 6, 7, 8, 9, 10, 15, 16, 17, 31, 32, 33, 64, 100):
        nums = sorted(rng.sample(list(range(-2 * n, 2 * n + 1)), n))
        at = rng.int(0, n - 1)
        yield {
            "id": f"random-hit-{n}",
            "why": f"{n} random values, the target stands at {at}",
            "tags": ["random"],
            "args": [nums, nums[at]],
        }
        gaps = [x for x in range(-2 * n - 1, 2 * n + 2) if x not in nums]
        target = rng.choice(gaps)
        yield {
            "id": f"random-miss-{n}",
            "why": f"{n} random values, {target} is not among them",
            "tags": ["random", "absent"],
            "args": [nums, target],
        }
    many = [block * 1_000_000 + 500_000 + i for block in range(100, 150) for i in range(1000)]
    for name, target, why in (
        ("first", many[0], "the target is the first of 50,000 values"),
        ("last", many[-1], "the target is the last of 50,000 values"),
        ("middle", many[24_999], "the target is the lower middle one of 50,000 values"),
        ("gap", 125_000_000, "the target lies in a wide gap between 50,000 values"),
    ):
        yield {"id": f"large-{name}", "why": why, "tags": ["large"], "args": [many, target]}
    yield {
        "id": "large-longest",
        "why": "the greatest length, and the target is greater than all values",
        "tags": ["large", "boundary", "absent"],
        "args": [[block * 1_000_000 + 500_000 + i for block in range(100, 200) for i in range(1000)], 10**9],
    }
