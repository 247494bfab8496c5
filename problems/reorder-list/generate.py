"""Recorded cases of reorder-list."""


def valid(head):
    """Raises AssertionError with the broken constraint in words."""
    assert 1 <= len(head) <= 100_000, f"the list has 1 to 100,000 nodes, not {len(head)}"
    for index, value in enumerate(head):
        assert -1_000 <= value <= 1_000, f"head[{index}] is {value}, beyond ±1,000"


def cases(rng):
    """rng: the judge's own generator."""
    for n in range(1, 13):
        yield {
            "id": f"numbered-{n}",
            "why": f"{n} nodes numbered from 1, so that each wrong place shows",
            "tags": ["numbered", "even" if n % 2 == 0 else "odd"],
            "args": [[100 + k for k in range(1, n + 1)]],
        }
    for k, n in enumerate((5, 6, 9, 14, 31, 64)):
        yield {
            "id": f"random-{k + 1}",
            "why": f"{n} values from a small range, so that many repeat",
            "tags": ["random", "duplicates"],
            "args": [[rng.int(-3, 3) for _ in range(n)]],
        }
    yield {
        "id": "random-wide",
        "why": "301 values from the whole range",
        "tags": ["random", "extreme"],
        "args": [[rng.int(-1_000, 1_000) for _ in range(301)]],
    }

    n = 100_000
    yield {
        "id": "large-even",
        "why": "the longest list: fetching its last node by a walk each time is quadratic",
        "tags": ["large", "slow", "even"],
        "args": [[1] * (n // 2) + [2] * (n // 2)],
    }
    yield {
        "id": "large-odd",
        "why": "one node less, with a middle node of its own",
        "tags": ["large", "slow", "odd"],
        "args": [[-1] * (n // 2 - 1) + [0] + [1] * (n // 2 - 1)],
    }
    yield {
        "id": "large-pattern",
        "why": "a pattern of eleven values: a node taken from a wrong place shows",
        "tags": ["large", "slow", "even"],
        "args": [(list(range(-5, 6)) * n)[:n]],
    }
