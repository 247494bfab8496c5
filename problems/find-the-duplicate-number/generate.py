"""Recorded cases of find-the-duplicate-number."""


def valid(nums):
    """Raises AssertionError with the broken constraint in words."""
    n = len(nums) - 1
    assert 1 <= n <= 100_000, "nums holds 2 to 100,001 numbers"
    assert all(1 <= x <= n for x in nums), "each number is between 1 and n, which is one less than their count"
    counts = {}
    for x in nums:
        counts[x] = counts.get(x, 0) + 1
    assert sum(1 for c in counts.values() if c > 1) == 1, "exactly one value occurs more than once"


def with_copies(rng, n, value, copies):
    """A random arrangement of n + 1 numbers in which `value` occurs `copies` times."""
    others = rng.sample([x for x in range(1, n + 1) if x != value], n + 1 - copies)
    nums = others + [value] * copies
    rng.shuffle(nums)
    return nums


def cases(rng):
    """Random small arrays, then large ones in which a pair is found late."""
    for n in (2, 3, 4, 5, 6, 8, 10, 16, 31, 32, 60, 100):
        value, copies = rng.int(1, n), rng.choice([2, 2, 3, rng.int(2, n + 1)])
        copies = min(copies, n + 1)
        yield {
            "id": f"random-{n}",
            "why": f"n = {n}, {value} occurs {copies} times at random places",
            "tags": ["random"],
            "args": [with_copies(rng, n, value, copies)],
        }
    yield {
        "id": "random-permutation",
        "why": "a random permutation with one value more: the path jumps about",
        "tags": ["random"],
        "args": [with_copies(rng, 2000, 1234, 2)],
    }
    n = 100_000
    yield {
        "id": "large-late-run",
        "why": "45,000 single values before a long run: comparing pairs takes over a thousand million steps",
        "tags": ["large", "adversarial"],
        "args": [list(range(1, 45_001)) + [n] * (n + 1 - 45_000)],
    }
    yield {
        "id": "large-early-run",
        "why": "a long run of 1 before 9,000 single values, greatest first",
        "tags": ["large", "duplicates"],
        "args": [[1] * (n + 1 - 9000) + list(range(9001, 1, -1))],
    }
    yield {
        "id": "large-long-tail",
        "why": "the path visits 9,000 indices before it enters a ring of length 1",
        "tags": ["large"],
        "args": [list(range(1, 9001)) + [9000]],
    }
    yield {
        "id": "large-long-ring",
        "why": "the path goes straight into a ring of length 9,000",
        "tags": ["large"],
        "args": [list(range(1, 9001)) + [1]],
    }
    yield {
        "id": "large-all-equal",
        "why": "100,001 times the greatest value",
        "tags": ["large", "duplicates"],
        "args": [[n] * (n + 1)],
    }
