"""Recorded cases of merge-two-sorted-lists."""


def valid(list1, list2):
    """Raises AssertionError with the broken constraint in words."""
    for name, values in (("list1", list1), ("list2", list2)):
        assert len(values) <= 50_000, f"{name} has at most 50,000 nodes, not {len(values)}"
        for index, value in enumerate(values):
            assert -(2**31) <= value < 2**31, f"{name}[{index}] is {value}, beyond 32 bits"
            if index:
                before = values[index - 1]
                assert before <= value, f"{name} is sorted; {before} stands before {value}"


def ascending(rng, n, low, high):
    """n random values in order."""
    return sorted(rng.int(low, high) for _ in range(n))


def cases(rng):
    """rng: the judge's own generator."""
    for k, (n, m) in enumerate(((1, 2), (3, 3), (4, 1), (5, 8), (8, 5), (12, 12))):
        yield {
            "id": f"random-small-{k + 1}",
            "why": "few values from a small range, so that ties within and between the lists come up",
            "tags": ["random", "duplicates"],
            "args": [ascending(rng, n, -5, 5), ascending(rng, m, -5, 5)],
        }
    for k, (n, m) in enumerate(((20, 30), (60, 40))):
        yield {
            "id": f"random-wide-{k + 1}",
            "why": "values from all of the 32-bit range",
            "tags": ["random", "extreme"],
            "args": [
                ascending(rng, n, -(2**31), 2**31 - 1),
                ascending(rng, m, -(2**31), 2**31 - 1),
            ],
        }

    n = 50_000
    yield {
        "id": "large-second-behind-first",
        "why": "all of list2 belongs behind list1: walking in from the head each time takes for ever",
        "tags": ["large", "slow", "deep"],
        "args": [[0] * n, [1] * n],
    }
    yield {
        "id": "large-first-behind-second",
        "why": "all of list1 belongs behind list2",
        "tags": ["large", "slow", "deep"],
        "args": [[1] * n, [0] * n],
    }
    yield {
        "id": "large-all-equal",
        "why": "100,000 equal values: every comparison is a tie",
        "tags": ["large", "duplicates", "deep"],
        "args": [[7] * n, [7] * n],
    }
    yield {
        "id": "large-zip",
        "why": "runs that take turns, so that the two lists change places thousands of times",
        "tags": ["large", "deep"],
        "args": [
            [10 * (k // 500) for k in range(n)],
            [10 * (k // 500) + 5 for k in range(n)],
        ],
    }
    yield {
        "id": "large-and-empty",
        "why": "the longest list and an empty one",
        "tags": ["large", "empty"],
        "args": [[], [-1] * (n // 2) + [0] * (n // 2)],
    }
    yield {
        "id": "large-one-node-last",
        "why": "a single node goes behind 50,000 others",
        "tags": ["large"],
        "args": [[2**31 - 1], [-(2**31)] * n],
    }
