"""Recorded cases of trapping-rain-water."""


def valid(height):
    """Raises AssertionError with the broken constraint in words."""
    assert 1 <= len(height) <= 100_000, f"there are 1 to 100,000 columns, not {len(height)}"
    for index, value in enumerate(height):
        assert 0 <= value <= 10_000, f"height[{index}] is {value}, not 0 to 10,000"


def cases(rng):
    """rng: the judge's own generator."""
    for k, (n, greatest) in enumerate(
        ((3, 3), (4, 4), (5, 3), (6, 6), (7, 4), (8, 9), (10, 5), (12, 12), (16, 8), (30, 15), (60, 20), (200, 10_000))
    ):
        yield {
            "id": f"random-{k + 1}",
            "why": f"{n} columns of random heights up to {greatest}",
            "tags": ["random"],
            "args": [[rng.int(0, greatest) for _ in range(n)]],
        }
    for k, n in enumerate((20, 50, 100)):
        level, height = 15, []
        for _ in range(n):
            level = max(0, min(30, level + rng.int(-3, 3)))
            height.append(level)
        yield {
            "id": f"random-hills-{k + 1}",
            "why": "heights that change little from column to column: lakes within lakes",
            "tags": ["random"],
            "args": [height],
        }

    n = 100_000
    yield {
        "id": "large-basin",
        "why": "two walls as high and as far apart as can be: looking for them from each column is quadratic",
        "tags": ["large", "slow", "boundary"],
        "args": [[10_000] + [0] * (n - 2) + [10_000]],
    }
    yield {
        "id": "large-valley",
        "why": "down in steps and up again: each step is a wall for the lower ones",
        "tags": ["large", "slow"],
        "args": [[abs(n // 2 - k) // 100 for k in range(n)]],
    }
    yield {
        "id": "large-mountain",
        "why": "up in steps and down again: nothing stays",
        "tags": ["large", "slow"],
        "args": [[min(k, n - 1 - k) // 100 for k in range(n)]],
    }
    yield {
        "id": "large-comb",
        "why": "high and low columns in turn, a lower wall at the right end",
        "tags": ["large", "slow"],
        "args": [[9, 2] * (n // 2 - 1) + [1, 5]],
    }
    yield {
        "id": "large-lakes",
        "why": "thousands of small lakes of a few shapes, below one high wall at the left",
        "tags": ["large", "slow"],
        "args": [[10_000] + [7, 3, 0, 5, 6, 1, 8, 2, 4, 9] * 5_000],
    }
