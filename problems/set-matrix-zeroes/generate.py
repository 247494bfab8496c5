"""Recorded cases of set-matrix-zeroes."""


def valid(matrix):
    """Raises AssertionError with the broken constraint in words."""
    m = len(matrix)
    assert 1 <= m <= 5000, f"matrix has 1 to 5,000 rows, not {m}"
    n = len(matrix[0])
    assert 1 <= n <= 5000, f"matrix has 1 to 5,000 columns, not {n}"
    assert m * n <= 250_000, f"matrix holds at most 250,000 elements, not {m} times {n}"
    for i, row in enumerate(matrix):
        assert len(row) == n, f"every row has as many elements as the first, {n}, but row {i} has {len(row)}"
        for j, x in enumerate(row):
            assert -(2**31) <= x <= 2**31 - 1, f"matrix[{i}][{j}] is {x}; each element fits in 32 bits, -2^31 to 2^31 - 1"


def cases(rng):
    """Random matrices with few and with many zeros, then large ones."""
    for k, (m, n, share) in enumerate(((2, 2, 3), (2, 3, 4), (3, 2, 4), (3, 3, 5), (3, 3, 9), (4, 4, 8), (3, 6, 9), (6, 3, 9), (5, 5, 12), (5, 5, 6), (7, 8, 28), (9, 6, 27), (8, 8, 64))):
        yield {
            "id": f"random-{k + 1}",
            "why": f"{m} by {n}, about one element in {share} is 0",
            "tags": ["random"],
            "args": [[[0 if rng.int(1, share) == 1 else rng.int(-9, 9) for _ in range(n)] for _ in range(m)]],
        }
    for k, (m, n) in enumerate(((3, 4), (4, 3), (5, 5), (4, 6))):
        matrix = [[rng.choice((-1, 1, 2**31 - 1, -(2**31))) for _ in range(n)] for _ in range(m)]
        matrix[rng.int(0, m - 1)][rng.int(0, n - 1)] = 0
        yield {
            "id": f"random-one-zero-{k + 1}",
            "why": f"{m} by {n}, a single zero among values that some use as marks",
            "tags": ["random", "sentinel"],
            "args": [matrix],
        }
    for k, (m, n) in enumerate(((5, 4), (4, 5), (6, 6))):
        matrix = [[rng.int(1, 9) for _ in range(n)] for _ in range(m)]
        if k != 1:
            matrix[0][rng.int(1, n - 1)] = 0
        if k != 0:
            matrix[rng.int(1, m - 1)][0] = 0
        yield {
            "id": f"random-edges-{k + 1}",
            "why": f"{m} by {n}, zeros in the first row or column, beside the corner",
            "tags": ["random", "edges"],
            "args": [matrix],
        }
    yield {
        "id": "large-all-zeros-tall",
        "why": "5,000 rows of 50 zeros: to clear a row and a column for each is too much",
        "tags": ["large", "boundary", "adversarial"],
        "args": [[[0] * 50 for _ in range(5000)]],
    }
    yield {
        "id": "large-all-zeros-wide",
        "why": "50 rows of 5,000 zeros",
        "tags": ["large", "boundary", "adversarial"],
        "args": [[[0] * 5000 for _ in range(50)]],
    }
    yield {
        "id": "large-square-without-zeros",
        "why": "500 by 500 without a zero: nothing to write, everything to read",
        "tags": ["large", "boundary"],
        "args": [[[1 + j % 7 for j in range(500)] for _ in range(500)]],
    }
    yield {
        "id": "large-diagonal",
        "why": "500 by 500 with zeros on the diagonal: every row and column has one, and all become 0",
        "tags": ["large", "boundary"],
        "args": [[[0 if i == j else 3 for j in range(500)] for i in range(500)]],
    }
