"""Recorded cases of largest-rectangle-in-histogram."""


def valid(heights):
    """Raises AssertionError with the broken constraint in words."""
    assert 1 <= len(heights) <= 100_000, f"there are 1 to 100,000 bars, not {len(heights)}"
    for index, height in enumerate(heights):
        assert 0 <= height <= 10_000, f"heights[{index}] is {height}, not 0 to 10,000"


def cases(rng):
    """rng: the judge's own generator."""
    for k, (n, greatest) in enumerate(
        ((3, 3), (4, 4), (5, 3), (6, 6), (7, 4), (8, 9), (10, 5), (12, 12), (16, 8), (30, 15), (60, 20), (200, 10_000))
    ):
        yield {
            "id": f"random-{k + 1}",
            "why": f"{n} bars of random heights up to {greatest}",
            "tags": ["random"],
            "args": [[rng.int(0, greatest) for _ in range(n)]],
        }
    for k, n in enumerate((20, 50, 100)):
        height, heights = 20, []
        for _ in range(n):
            height = max(0, min(40, height + rng.int(-2, 2)))
            heights.append(height)
        yield {
            "id": f"random-hills-{k + 1}",
            "why": "heights that change little from bar to bar: wide rectangles",
            "tags": ["random"],
            "args": [heights],
        }

    n = 100_000
    yield {
        "id": "large-flat",
        "why": "100,000 equal bars: widening each of them is quadratic, and the area is as large as it can be",
        "tags": ["large", "slow", "boundary", "duplicates"],
        "args": [[10_000] * n],
    }
    yield {
        "id": "large-rising",
        "why": "rising steps of a hundred bars: nothing is decided before the end",
        "tags": ["large", "slow", "sorted"],
        "args": [[k // 100 for k in range(n)]],
    }
    yield {
        "id": "large-falling",
        "why": "falling steps of a hundred bars: each new step ends others",
        "tags": ["large", "slow", "reversed"],
        "args": [[10_000 - k // 100 for k in range(n)]],
    }
    yield {
        "id": "large-pyramid",
        "why": "up and down again in steps of a hundred bars",
        "tags": ["large", "slow"],
        "args": [[min(k, n - 1 - k) // 100 for k in range(n)]],
    }
    yield {
        "id": "large-comb",
        "why": "high and low bars in turn: the low ones make the rectangle",
        "tags": ["large", "slow"],
        "args": [[5_000, 1] * (n // 2)],
    }
