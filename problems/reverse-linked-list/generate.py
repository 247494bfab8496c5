"""Recorded cases of reverse-linked-list."""


def valid(head):
    """Raises AssertionError with the broken constraint in words."""
    assert len(head) <= 50_000, f"the list has at most 50,000 nodes, not {len(head)}"
    for index, value in enumerate(head):
        assert -(2**31) <= value < 2**31, f"head[{index}] is {value}, beyond 32 bits"


def cases(rng):
    """rng: the judge's own generator."""
    for k, n in enumerate((2, 3, 4, 5, 7, 10, 16)):
        yield {
            "id": f"random-small-{k + 1}",
            "why": f"{n} values from a small range, so that some repeat",
            "tags": ["random", "duplicates"],
            "args": [[rng.int(-3, 3) for _ in range(n)]],
        }
    for k, n in enumerate((30, 101)):
        yield {
            "id": f"random-wide-{k + 1}",
            "why": f"{n} values from all of the 32-bit range",
            "tags": ["random", "extreme"],
            "args": [[rng.int(-(2**31), 2**31 - 1) for _ in range(n)]],
        }

    n = 50_000
    yield {
        "id": "large-two-halves",
        "why": "the longest list: fetching the tail by a walk from the head each time is quadratic",
        "tags": ["large", "slow", "deep"],
        "args": [[0] * (n // 2) + [1] * (n // 2)],
    }
    yield {
        "id": "large-pattern",
        "why": "the longest list with a pattern of seven values: a wrong neighbour shows",
        "tags": ["large", "slow", "deep"],
        "args": [([-3, -2, -1, 0, 1, 2, 3] * (n // 7 + 1))[:n]],
    }
    yield {
        "id": "large-odd",
        "why": "one node less than the most: an odd length with the extremes in turn",
        "tags": ["large", "slow", "deep", "extreme"],
        "args": [([-(2**31), 2**31 - 1] * n)[: n - 1]],
    }
