"""Recorded cases of missing-number."""


def valid(nums):
    """Raises AssertionError with the broken constraint in words."""
    n = len(nums)
    assert 1 <= n <= 60_000, f"nums holds 1 to 60,000 numbers, not {n}"
    for index, x in enumerate(nums):
        assert 0 <= x <= n, f"nums[{index}] is {x}; with {n} numbers, each is between 0 and {n}"
    assert len(set(nums)) == n, "all numbers are different, but one is there twice"


def cases(rng):
    """Every answer for a few lengths in random order, then long arrays."""
    for n in (1, 2, 3, 5):
        for missing in range(n + 1):
            nums = [x for x in range(n + 1) if x != missing]
            rng.shuffle(nums)
            yield {
                "id": f"shuffled-{n}-without-{missing}",
                "why": f"{n} numbers in random order, {missing} is missing",
                "tags": ["random"],
                "args": [nums],
            }
    for k, n in enumerate((10, 16, 31, 32, 33, 64, 100, 127, 128)):
        nums = list(range(n + 1))
        rng.shuffle(nums)
        yield {
            "id": f"random-{k + 1}",
            "why": f"{n} numbers in random order, any of them missing",
            "tags": ["random"],
            "args": [nums[1:]],
        }
    yield {
        "id": "random-thousand",
        "why": "1,000 numbers in random order",
        "tags": ["random"],
        "args": [rng.sample(range(1001), 1000)],
    }
    yield {
        "id": "large-falling-zero-missing",
        "why": "60,000 numbers in falling order, 0 is missing; n * (n + 1) does not fit in 32 bits",
        "tags": ["large", "boundary", "adversarial", "overflow"],
        "args": [list(range(60_000, 0, -1))],
    }
    yield {
        "id": "large-falling-late-missing",
        "why": "46,341 numbers with a late gap; the first length whose product n * (n + 1) does not fit in 31 bits",
        "tags": ["large", "overflow"],
        "args": [[x for x in range(46_341, -1, -1) if x != 46_000]],
    }
