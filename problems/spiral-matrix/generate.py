"""Recorded cases of spiral-matrix."""


def valid(matrix):
    """Raises AssertionError with the broken constraint in words."""
    m = len(matrix)
    assert 1 <= m <= 30, f"matrix has 1 to 30 rows, not {m}"
    n = len(matrix[0])
    assert 1 <= n <= 30, f"matrix has 1 to 30 columns, not {n}"
    for i, row in enumerate(matrix):
        assert len(row) == n, f"every row has as many elements as the first, {n}, but row {i} has {len(row)}"
        for j, x in enumerate(row):
            assert -1000 <= x <= 1000, f"matrix[{i}][{j}] is {x}; each element is between -1,000 and 1,000"


def numbered(m, n, first=0):
    """The elements counted row by row, so that each wrong place shows."""
    return [[first + n * i + j for j in range(n)] for i in range(m)]


def cases(rng):
    """Every small shape with distinct elements, random ones, and the largest shapes."""
    for m in range(1, 7):
        for n in range(1, 7):
            yield {
                "id": f"numbered-{m}-by-{n}",
                "why": f"{m} by {n}, the elements numbered row by row",
                "tags": ["numbered", "square" if m == n else "tall" if m > n else "wide"],
                "args": [numbered(m, n)],
            }
    for k, (m, n, spread) in enumerate(((2, 2, 1), (3, 3, 1), (2, 5, 1), (5, 3, 2), (4, 7, 9), (7, 4, 1000), (6, 6, 1000), (9, 10, 50))):
        yield {
            "id": f"random-{k + 1}",
            "why": f"{m} by {n}, random values between -{spread} and {spread}",
            "tags": ["random"],
            "args": [[[rng.int(-spread, spread) for _ in range(n)] for _ in range(m)]],
        }
    for m, n in ((30, 30), (30, 29), (29, 30), (1, 30), (30, 1), (2, 30), (30, 2), (3, 30), (30, 3)):
        yield {
            "id": f"large-{m}-by-{n}",
            "why": f"{m} by {n}, at or near the largest shape",
            "tags": ["large", "boundary"],
            "args": [numbered(m, n)],
        }
