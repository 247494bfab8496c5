"""Recorded cases of 01-matrix."""


def valid(mat):
    """Raises AssertionError with the broken constraint in words."""
    assert 1 <= len(mat) <= 300, f"mat has 1 to 300 rows, not {len(mat)}"
    assert 1 <= len(mat[0]) <= 300, f"mat has 1 to 300 columns, not {len(mat[0])}"
    for i, row in enumerate(mat):
        assert len(row) == len(mat[0]), f"all rows have the same length; row {i} has {len(row)} cells, row 0 has {len(mat[0])}"
        for cell in row:
            assert cell in (0, 1), f"each cell is 0 or 1, not {cell!r}"
    assert any(cell == 0 for row in mat for cell in row), "at least one cell is 0"


def matrix(m, n, zero):
    return [[0 if zero(i, j) else 1 for j in range(n)] for i in range(m)]


def cases(rng):
    """Random matrices with few and many zeros, then large ones with far zeros."""
    for m, n, zeros in (
        (1, 7, 2), (7, 1, 2), (2, 3, 1), (3, 3, 1), (3, 3, 2), (4, 4, 2), (5, 3, 2), (4, 8, 3), (6, 6, 4), (7, 7, 2),
        (8, 8, 12), (10, 10, 3), (10, 10, 50), (12, 5, 2), (15, 15, 6), (20, 20, 5),
    ):
        places = set(rng.sample(range(m * n), zeros))
        yield {
            "id": f"random-{m}-by-{n}-{zeros}",
            "why": f"{m} by {n} cells with {zeros} zeros at random places",
            "tags": ["random"],
            "args": [matrix(m, n, lambda i, j: i * n + j in places)],
        }
    for name, corner, why in (
        ("top-left", (0, 0), "the only zero is the first cell"),
        ("top-right", (0, 299), "the only zero ends the first row: down and left"),
        ("bottom-left", (299, 0), "the only zero begins the last row: up and right"),
        ("bottom-right", (299, 299), "the only zero is the last cell: nothing is known to who sweeps forwards"),
    ):
        yield {
            "id": f"large-zero-{name}",
            "why": f"90,000 cells; {why}",
            "tags": ["large", "boundary", "adversarial"],
            "args": [matrix(300, 300, lambda i, j: (i, j) == corner)],
        }
    yield {
        "id": "large-zero-in-the-middle",
        "why": "90,000 cells with a zero in the middle",
        "tags": ["large", "adversarial"],
        "args": [matrix(300, 300, lambda i, j: (i, j) == (150, 150))],
    }
    yield {
        "id": "large-all-zeros",
        "why": "90,000 zeros",
        "tags": ["large", "boundary", "all-zero"],
        "args": [matrix(300, 300, lambda i, j: True)],
    }
    yield {
        "id": "large-left-half",
        "why": "the left half is zeros, the right half ones: each one compared with each zero is too much",
        "tags": ["large", "adversarial"],
        "args": [matrix(300, 300, lambda i, j: j < 150)],
    }
    yield {
        "id": "large-diagonal",
        "why": "zeros along the diagonal",
        "tags": ["large"],
        "args": [matrix(300, 300, lambda i, j: i == j)],
    }
    yield {
        "id": "large-checkerboard",
        "why": "zeros and ones in turn",
        "tags": ["large"],
        "args": [matrix(300, 300, lambda i, j: (i + j) % 2 == 0)],
    }
    yield {
        "id": "large-lattice",
        "why": "a zero at every twentieth place of every fifteenth row",
        "tags": ["large"],
        "args": [matrix(300, 300, lambda i, j: i % 15 == 7 and j % 20 == 3)],
    }
    yield {
        "id": "large-one-row",
        "why": "one row of 300 cells, the zero at its end",
        "tags": ["large", "boundary"],
        "args": [matrix(1, 300, lambda i, j: j == 299)],
    }
    yield {
        "id": "large-one-column",
        "why": "one column of 300 cells, the zero at its foot",
        "tags": ["large", "boundary"],
        "args": [matrix(300, 1, lambda i, j: i == 299)],
    }
