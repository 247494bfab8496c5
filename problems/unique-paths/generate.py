"""Recorded cases of unique-paths."""


def paths(m, n):
    """The number of paths."""
    row = [1] * n
    for _ in range(m - 1):
        for c in range(1, n):
            row[c] += row[c - 1]
    return row[-1]


def valid(m, n):
    """Raises AssertionError with the broken constraint in words."""
    assert 1 <= m <= 100, f"m is between 1 and 100, not {m}"
    assert 1 <= n <= 100, f"n is between 1 and 100, not {n}"
    count = paths(m, n)
    assert count <= 2 * 10**9, f"the answer is at most 2,000,000,000; here it is {count}"


def cases(rng):
    """For each number of rows the widest grid whose answer is still allowed, then random ones."""
    for m in range(5, 18):
        n = max(k for k in range(1, 101) if paths(m, k) <= 2 * 10**9)
        yield {
            "id": f"widest-{m}",
            "why": f"{m} rows and as many columns as the bound on the answer allows",
            "tags": ["boundary", "large"],
            "args": [m, n],
        }
        if m % 3 == 0:
            yield {
                "id": f"tallest-{m}",
                "why": f"{m} columns and as many rows as the bound on the answer allows",
                "tags": ["boundary", "large"],
                "args": [n, m],
            }
    for k in range(8):
        yield {
            "id": f"random-{k + 1}",
            "why": "a grid of random size",
            "tags": ["random"],
            "args": [rng.int(2, 15), rng.int(2, 15)],
        }
