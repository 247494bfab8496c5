"""Recorded cases of search-in-rotated-sorted-array."""


def valid(nums, target):
    """Raises AssertionError with the broken constraint in words."""
    n = len(nums)
    assert 1 <= n <= 100_000, f"nums holds 1 to 100,000 numbers, not {n}"
    for index, value in enumerate(nums):
        assert -(10**9) <= value <= 10**9, f"nums[{index}] is {value}, beyond ±1,000,000,000"
    assert len(set(nums)) == n, f"all values of nums are different, but only {len(set(nums))} of {n} are"
    falls = [i for i in range(n) if nums[i - 1] > nums[i]]
    assert len(falls) <= 1, (
        f"nums is a rotation of a rising array and falls once, going round from the end to the beginning; here it falls {len(falls)} times"
    )
    assert -(10**9) <= target <= 10**9, f"target is {target}, beyond ±1,000,000,000"


def rotated(nums, by):
    return nums[by:] + nums[:by]


def cases(rng):
    """Every rotation of short arrays, random ones, then long ones."""
    for n in (3, 4, 5):
        for by in range(n):
            nums = rotated([10 * (i + 1) for i in range(n)], by)
            at = rng.int(0, n - 1)
            yield {
                "id": f"rotation-{n}-by-{by}",
                "why": f"{n} values rotated by {by}, the target stands at {at}",
                "tags": ["rotation"],
                "args": [nums, nums[at]],
            }
    for n in (2, 3, 6, 7, 8, 9, 12, 16, 17, 31, 50, 100):
        nums = rotated(sorted(rng.sample(list(range(-2 * n, 2 * n + 1)), n)), rng.int(0, n - 1))
        at = rng.int(0, n - 1)
        yield {
            "id": f"random-hit-{n}",
            "why": f"{n} random values, rotated at random, the target stands at {at}",
            "tags": ["random"],
            "args": [nums, nums[at]],
        }
        target = rng.choice([x for x in range(-2 * n - 1, 2 * n + 2) if x not in nums])
        yield {
            "id": f"random-miss-{n}",
            "why": f"{n} random values, rotated at random, {target} is not among them",
            "tags": ["random", "absent"],
            "args": [nums, target],
        }
    many = [block * 1_000_000 + 500_000 + i for block in range(100, 150) for i in range(1000)]
    for name, by, target, why in (
        ("first", 17_000, many[17_000], "50,000 values, the target comes first"),
        ("last", 17_000, many[16_999], "50,000 values, the target comes last"),
        ("least", 30_000, many[0], "50,000 values, the target is the least"),
        ("greatest", 30_000, many[-1], "50,000 values, the target is the greatest"),
        ("miss", 49_000, 120_000_000, "50,000 values, the target lies in a gap"),
    ):
        yield {"id": f"large-{name}", "why": why, "tags": ["large"], "args": [rotated(many, by), target]}
    yield {
        "id": "large-longest",
        "why": "the greatest length, rotated by half, and the target is less than all values",
        "tags": ["large", "boundary", "absent"],
        "args": [
            rotated([block * 1_000_000 + 500_000 + i for block in range(100, 200) for i in range(1000)], 50_000),
            -(10**9),
        ],
    }
