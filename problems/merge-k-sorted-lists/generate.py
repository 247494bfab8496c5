"""Recorded cases of merge-k-sorted-lists."""


def valid(lists):
    """Raises AssertionError with the broken constraint in words."""
    assert len(lists) <= 10_000, f"there are at most 10,000 lists, not {len(lists)}"
    nodes = sum(len(values) for values in lists)
    assert nodes <= 100_000, f"the lists have at most 100,000 nodes altogether, not {nodes}"
    for number, values in enumerate(lists):
        for index, value in enumerate(values):
            assert -(2**31) <= value < 2**31, f"lists[{number}][{index}] is {value}, beyond 32 bits"
            if index:
                before = values[index - 1]
                assert before <= value, f"lists[{number}] is sorted; {before} stands before {value}"


def ascending(rng, n, low, high):
    """n random values in order."""
    return sorted(rng.int(low, high) for _ in range(n))


def cases(rng):
    """rng: the judge's own generator."""
    for k, (count, longest) in enumerate(((2, 3), (3, 3), (3, 5), (4, 4), (5, 3), (6, 6), (7, 2), (9, 5), (16, 3))):
        yield {
            "id": f"random-small-{k + 1}",
            "why": f"{count} lists of 0 to {longest} values from a small range: ties within and between lists",
            "tags": ["random", "duplicates"],
            "args": [[ascending(rng, rng.int(0, longest), -5, 5) for _ in range(count)]],
        }
    yield {
        "id": "random-wide",
        "why": "a dozen lists with values from all of the 32-bit range",
        "tags": ["random", "extreme"],
        "args": [[ascending(rng, rng.int(0, 12), -(2**31), 2**31 - 1) for _ in range(12)]],
    }

    yield {
        "id": "large-many-short",
        "why": "10,000 equal lists of ten: looking at all heads, or merging one after another, is quadratic",
        "tags": ["large", "slow", "duplicates"],
        "args": [[[10 * k for k in range(10)]] * 10_000],
    }
    yield {
        "id": "large-many-single",
        "why": "10,000 lists of one node, the smallest value in the last",
        "tags": ["large", "reversed"],
        "args": [[[-(k // 100)] for k in range(10_000)]],
    }
    yield {
        "id": "large-one-long",
        "why": "one list of 90,000 nodes among 9,999 of one node each",
        "tags": ["large", "slow"],
        "args": [[[0] * 45_000 + [2] * 45_000] + [[1]] * 9_999],
    }
    yield {
        "id": "large-two-long",
        "why": "two lists of 50,000 nodes in a long zip: a call for each node nests deep",
        "tags": ["large", "deep"],
        "args": [[[k // 500 * 2 for k in range(50_000)], [k // 500 * 2 + 1 for k in range(50_000)]]],
    }
    yield {
        "id": "large-all-empty",
        "why": "10,000 lists without a single node",
        "tags": ["large", "empty"],
        "args": [[[]] * 10_000],
    }
    yield {
        "id": "large-blocks",
        "why": "a thousand lists, each wholly behind the one before it",
        "tags": ["large", "sorted"],
        "args": [[[k] * 30 for k in range(1_000)]],
    }
