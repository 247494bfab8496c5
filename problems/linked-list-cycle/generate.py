"""Recorded cases of linked-list-cycle."""


def valid(head, pos):
    """Raises AssertionError with the broken constraint in words."""
    assert len(head) <= 100_000, f"the list has at most 100,000 nodes, not {len(head)}"
    for index, value in enumerate(head):
        assert -100_000 <= value <= 100_000, f"head[{index}] is {value}, beyond ±100,000"
    assert -1 <= pos < len(head), f"pos is -1 or the index of a node, not {pos}"


def cases(rng):
    """rng: the judge's own generator."""
    for k, n in enumerate((1, 2, 3, 4, 5, 7, 10, 20)):
        yield {
            "id": f"random-{k + 1}",
            "why": "a short list of few different values, with or without a cycle",
            "tags": ["random", "duplicates"],
            "args": [[rng.int(-2, 2) for _ in range(n)], rng.int(-1, n - 1)],
        }
    for n in range(2, 8):
        yield {
            "id": f"every-entry-{n}",
            "why": "lead-ins and cycles whose lengths have all sorts of common factors",
            "tags": ["random"],
            "args": [list(range(n * 3)), n],
        }

    n = 100_000
    yield {
        "id": "large-no-cycle",
        "why": "the longest list, and it ends: each node is to be told from 99,999 others of its value",
        "tags": ["large", "slow", "duplicates"],
        "args": [[0] * n, -1],
    }
    yield {
        "id": "large-full-circle",
        "why": "the longest cycle: nothing repeats for 100,000 steps",
        "tags": ["large", "slow", "duplicates"],
        "args": [[0] * n, 0],
    }
    yield {
        "id": "large-self-loop-at-the-end",
        "why": "only the very last node points to itself",
        "tags": ["large", "slow"],
        "args": [[-1] * n, n - 1],
    }
    yield {
        "id": "large-two-at-the-end",
        "why": "a cycle of two nodes behind a long lead-in",
        "tags": ["large", "slow"],
        "args": [[1] * (n - 1), n - 3],
    }
    yield {
        "id": "large-half-way",
        "why": "the lead-in is as long as the cycle",
        "tags": ["large", "slow"],
        "args": [[100_000, -100_000] * (n // 2), n // 2],
    }
    yield {
        "id": "large-steps-limit",
        "why": "20,000 nodes and an end: counting to a round number and giving up is wrong",
        "tags": ["large", "trap"],
        "args": [[5] * 20_000, -1],
    }
