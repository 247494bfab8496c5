"""Recorded cases of container-with-most-water."""


def valid(height):
    """Raises AssertionError with the broken constraint in words."""
    assert 2 <= len(height) <= 100_000, f"height holds 2 to 100,000 numbers, not {len(height)}"
    for index, value in enumerate(height):
        assert 0 <= value <= 10_000, f"height[{index}] is {value}; it must be between 0 and 10,000"


def cases(rng):
    """Random ones of different spread, planted best pairs, then long ones."""
    for k, (n, high) in enumerate(((2, 3), (3, 3), (4, 4), (5, 5), (6, 3), (7, 9), (8, 6), (10, 10), (12, 30), (15, 5), (20, 100), (40, 50), (100, 10_000))):
        yield {
            "id": f"random-{k + 1}",
            "why": f"{n} random heights from 0 to {high}",
            "tags": ["random"],
            "args": [[rng.int(0, high) for _ in range(n)]],
        }
    for k, n in enumerate((10, 25, 60)):
        height = [rng.int(0, 20) for _ in range(n)]
        i, j = sorted(rng.sample(list(range(n)), 2))
        height[i], height[j] = 20 * n, 20 * n + 5
        yield {
            "id": f"random-two-towers-{k + 1}",
            "why": f"two towers among {n} low walls, the left one a little lower",
            "tags": ["random"],
            "args": [height],
        }
    block = [rng.int(1, 500) for _ in range(400)]
    yield {
        "id": "large-repeated",
        "why": "400 random heights repeated to 100,000: all pairs are too many to try",
        "tags": ["large", "slow"],
        "args": [block * 250],
    }
    yield {
        "id": "large-equal",
        "why": "100,000 walls of the greatest height: the greatest answer there is",
        "tags": ["large", "boundary", "extreme", "duplicates"],
        "args": [[10_000] * 100_000],
    }
    yield {
        "id": "large-middle-towers",
        "why": "two towers side by side in the middle of low walls",
        "tags": ["large", "slow"],
        "args": [[0] * 49_999 + [10_000, 10_000] + [0] * 49_999],
    }
    yield {
        "id": "large-stairs-up",
        "why": "heights that rise in steps of 1,000 walls",
        "tags": ["large", "sorted"],
        "args": [[step for step in range(100) for _ in range(1000)]],
    }
    yield {
        "id": "large-stairs-down",
        "why": "heights that fall in steps of 1,000 walls",
        "tags": ["large", "reversed"],
        "args": [[step for step in range(99, -1, -1) for _ in range(1000)]],
    }
