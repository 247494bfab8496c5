"""Recorded cases of copy-list-with-random-pointer."""


def valid(head):
    """Raises AssertionError with the broken constraint in words."""
    n = len(head)
    assert n <= 50_000, f"the list has at most 50,000 nodes, not {n}"
    for index, (val, random) in enumerate(head):
        assert -10_000 <= val <= 10_000, f"head[{index}] has the value {val}, beyond ±10,000"
        if random is not None:
            assert 0 <= random < n, f"head[{index}] points to index {random}, but there are {n} nodes"


def cases(rng):
    """rng: the judge's own generator."""
    for k, n in enumerate((1, 2, 3, 4, 5, 6, 8, 12, 40)):
        yield {
            "id": f"random-{k + 1}",
            "why": "pointers forwards, backwards, to the node itself and to nothing; values repeat",
            "tags": ["random", "duplicates"],
            "args": [
                [
                    [rng.int(-2, 2), None if rng.int(0, 3) == 0 else rng.int(0, n - 1)]
                    for _ in range(n)
                ]
            ],
        }

    n = 50_000
    yield {
        "id": "large-all-to-the-last",
        "why": "every pointer leads to the last node: counting the way to it each time is quadratic",
        "tags": ["large", "slow", "duplicates"],
        "args": [[[0, n - 1] for _ in range(n)]],
    }
    yield {
        "id": "large-all-to-the-first",
        "why": "every pointer leads back to the head, past everything that was taken apart already",
        "tags": ["large", "duplicates"],
        "args": [[[-1, 0] for _ in range(n)]],
    }
    yield {
        "id": "large-no-pointers",
        "why": "a long plain list",
        "tags": ["large"],
        "args": [[[7, None] for _ in range(n)]],
    }
    m = 1_000
    yield {
        "id": "large-mirrored",
        "why": "each pointer leads to the node at the same distance from the other end",
        "tags": ["large"],
        "args": [[[k % 3, m - 1 - k] for k in range(m)]],
    }
    yield {
        "id": "large-to-itself",
        "why": "each pointer leads to its own node",
        "tags": ["large", "self"],
        "args": [[[1, k] for k in range(m)]],
    }
