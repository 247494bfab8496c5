"""Recorded cases of longest-consecutive-sequence."""


def valid(nums):
    """Raises AssertionError with the broken constraint in words."""
    assert len(nums) <= 100_000, f"nums holds at most 100,000 numbers, not {len(nums)}"
    for index, value in enumerate(nums):
        assert -(10**9) <= value <= 10**9, f"nums[{index}] is {value}, beyond ±1,000,000,000"


def runs(rng, lengths, spread):
    """Runs of these lengths at random places, in random order."""
    nums = []
    for length in lengths:
        start = rng.int(-spread, spread)
        nums += range(start, start + length)
    rng.shuffle(nums)
    return nums


def cases(rng):
    """Small random arrays of different density, planted runs, then one long run."""
    for k, (n, spread) in enumerate(((2, 1), (3, 2), (4, 2), (5, 4), (6, 3), (8, 6), (10, 10), (12, 8), (16, 20), (25, 18), (40, 40))):
        yield {
            "id": f"random-{k + 1}",
            "why": f"{n} random values between -{spread} and {spread}, with gaps and repetitions",
            "tags": ["random"],
            "args": [[rng.int(-spread, spread) for _ in range(n)]],
        }
    for k, (lengths, spread) in enumerate((((3, 4), 9), ((5, 5, 2), 20), ((7, 1, 6), 30), ((20, 18, 19, 4), 100), ((60, 59, 30), 10**8))):
        yield {
            "id": f"random-runs-{k + 1}",
            "why": f"runs of {', '.join(map(str, lengths))} numbers at random places, mixed; they may meet",
            "tags": ["random"],
            "args": [runs(rng, lengths, spread)],
        }
    yield {
        "id": "random-wide",
        "why": "300 values from the whole range: hardly any neighbours",
        "tags": ["random"],
        "args": [[rng.int(-(10**9), 10**9) for _ in range(300)]],
    }
    run = list(range(100_000, 130_000))
    yield {
        "id": "large-one-run",
        "why": "a single run of 30,000: counting up from each member takes four hundred and fifty million steps",
        "tags": ["large", "slow", "sorted"],
        "args": [run],
    }
    yield {
        "id": "large-repeated-start",
        "why": "a run of 30,000 whose first number occurs 60,000 times more",
        "tags": ["large", "slow", "duplicates"],
        "args": [run + [100_000] * 60_000],
    }
    yield {
        "id": "large-run-backwards",
        "why": "a run of 8,000 with its greatest number first",
        "tags": ["large", "reversed"],
        "args": [run[:8_000][::-1]],
    }
    yield {
        "id": "large-blocks",
        "why": "99 runs of 500 numbers and one of 501 among them",
        "tags": ["large"],
        "args": [[block * 1_000_000 + 500_000 + i for block in range(200, 300) for i in range(500)] + [250_500_500]],
    }
    yield {
        "id": "large-no-neighbours",
        "why": "30,000 values and no two neighbours among them",
        "tags": ["large", "distinct"],
        "args": [[block * 1_000_000 + 500_000 + 2 * i for block in range(200, 260) for i in range(500)]],
    }
    yield {
        "id": "large-all-equal",
        "why": "100,000 times the same value: a run of 1",
        "tags": ["large", "duplicates"],
        "args": [[-(10**9)] * 100_000],
    }
