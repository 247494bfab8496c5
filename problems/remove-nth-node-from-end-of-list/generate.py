"""Recorded cases of remove-nth-node-from-end-of-list."""


def valid(head, n):
    """Raises AssertionError with the broken constraint in words."""
    assert 1 <= len(head) <= 100_000, f"the list has 1 to 100,000 nodes, not {len(head)}"
    for index, value in enumerate(head):
        assert -1_000 <= value <= 1_000, f"head[{index}] is {value}, beyond ±1,000"
    assert 1 <= n <= len(head), f"n is 1 to {len(head)}, the number of nodes, not {n}"


def cases(rng):
    """rng: the judge's own generator."""
    for length in (2, 3, 4):
        for n in range(1, length + 1):
            yield {
                "id": f"every-place-{length}-{n}",
                "why": f"{length} nodes, number {n} from the end",
                "tags": ["small"],
                "args": [[10 * k for k in range(1, length + 1)], n],
            }
    for k, length in enumerate((3, 5, 6, 8, 11, 17, 40)):
        yield {
            "id": f"random-{k + 1}",
            "why": "few different values and a random place",
            "tags": ["random", "duplicates"],
            "args": [[rng.int(-2, 2) for _ in range(length)], rng.int(1, length)],
        }
    yield {
        "id": "random-wide",
        "why": "300 values from the whole range",
        "tags": ["random", "extreme"],
        "args": [[rng.int(-1_000, 1_000) for _ in range(300)], rng.int(1, 300)],
    }

    length = 100_000
    pattern = ([1, 2, 3, 4, 5, 6, 7] * length)[:length]
    yield {
        "id": "large-last",
        "why": "the last of 100,000 nodes: counting behind each node is quadratic",
        "tags": ["large", "slow"],
        "args": [[0] * (length - 1) + [9], 1],
    }
    yield {
        "id": "large-head",
        "why": "the head of 100,000 nodes: n is as large as it can be",
        "tags": ["large", "boundary"],
        "args": [[9] + [0] * (length - 1), length],
    }
    yield {
        "id": "large-behind-the-head",
        "why": "the node behind the head of the longest list",
        "tags": ["large"],
        "args": [pattern, length - 1],
    }
    yield {
        "id": "large-middle",
        "why": "the middle of the longest list",
        "tags": ["large", "slow"],
        "args": [pattern, length // 2],
    }
    yield {
        "id": "large-near-the-end",
        "why": "a hundred from the end, the values in a pattern, so that a wrong neighbour shows",
        "tags": ["large", "slow"],
        "args": [pattern[:-1], 100],
    }
