"""Recorded cases of middle-of-the-linked-list."""


def valid(head):
    """Raises AssertionError with the broken constraint in words."""
    assert 1 <= len(head) <= 100_000, f"the list has 1 to 100,000 nodes, not {len(head)}"
    for index, value in enumerate(head):
        assert -1_000 <= value <= 1_000, f"head[{index}] is {value}, beyond ±1,000"


def cases(rng):
    """rng: the judge's own generator."""
    for n in (1, 2, 3, 4, 5, 6, 7, 8, 9, 13, 20):
        yield {
            "id": f"random-{n}",
            "why": f"{n} random values, few of them different",
            "tags": ["random", "duplicates", "even" if n % 2 == 0 else "odd"],
            "args": [[rng.int(-2, 2) for _ in range(n)]],
        }
    for n in (63, 64, 65, 500):
        yield {
            "id": f"random-wide-{n}",
            "why": f"{n} values from the whole range",
            "tags": ["random", "extreme"],
            "args": [[rng.int(-1_000, 1_000) for _ in range(n)]],
        }

    n = 100_000
    yield {
        "id": "large-even",
        "why": "the longest list: counting what is left behind each node is quadratic",
        "tags": ["large", "slow", "even"],
        "args": [[-1] * (n // 2) + [1] * (n // 2)],
    }
    yield {
        "id": "large-odd",
        "why": "one node less: the middle is a single node between two halves",
        "tags": ["large", "slow", "odd"],
        "args": [[5] * (n // 2 - 1) + [0] + [5] * (n // 2 - 1)],
    }
    yield {
        "id": "large-pattern",
        "why": "a pattern of nine values, so that a neighbour of the middle is told from it",
        "tags": ["large", "slow", "even"],
        "args": [(list(range(-4, 5)) * n)[:n]],
    }
