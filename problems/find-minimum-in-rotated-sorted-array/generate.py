"""Recorded cases of find-minimum-in-rotated-sorted-array."""


def valid(nums):
    """Raises AssertionError with the broken constraint in words."""
    n = len(nums)
    assert 1 <= n <= 100_000, f"nums holds 1 to 100,000 numbers, not {n}"
    for index, value in enumerate(nums):
        assert -(10**9) <= value <= 10**9, f"nums[{index}] is {value}, beyond ±1,000,000,000"
    assert len(set(nums)) == n, f"all values of nums are different, but only {len(set(nums))} of {n} are"
    falls = sum(1 for i in range(n) if nums[i - 1] > nums[i])
    assert falls <= 1, (
        f"nums is a rotation of a rising array and falls once, going round from the end to the beginning; here it falls {falls} times"
    )


def rotated(nums, by):
    return nums[by:] + nums[:by]


def cases(rng):
    """Every rotation of short arrays, random ones, then long ones."""
    for n in (3, 4, 5, 6, 7):
        for by in range(n):
            yield {
                "id": f"rotation-{n}-by-{by}",
                "why": f"{n} values rotated by {by}",
                "tags": ["rotation"],
                "args": [rotated([10 * i - 20 for i in range(n)], by)],
            }
    for n in (2, 3, 8, 9, 15, 16, 17, 32, 33, 50, 100, 200):
        nums = sorted(rng.sample(list(range(-3 * n, 3 * n + 1)), n))
        yield {
            "id": f"random-{n}",
            "why": f"{n} random values, rotated at random",
            "tags": ["random"],
            "args": [rotated(nums, rng.int(0, n - 1))],
        }
    many = [block * 1_000_000 + 500_000 + i for block in range(100, 150) for i in range(1000)]
    for name, by, why in (
        ("not-rotated", 0, "50,000 values in order"),
        ("by-one", 1, "50,000 values, the least comes last"),
        ("by-all-but-one", 49_999, "50,000 values, the greatest comes first"),
        ("by-half", 25_000, "50,000 values, rotated by half"),
        ("by-some", 33_333, "50,000 values, rotated by two thirds"),
    ):
        yield {"id": f"large-{name}", "why": why, "tags": ["large"], "args": [rotated(many, by)]}
    yield {
        "id": "large-longest",
        "why": "the greatest length, rotated by 99,000",
        "tags": ["large", "boundary"],
        "args": [rotated([block * 1_000_000 + 500_000 + i for block in range(100, 200) for i in range(1000)], 99_000)],
    }
