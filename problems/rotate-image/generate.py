"""Recorded cases of rotate-image."""


def valid(matrix):
    """Raises AssertionError with the broken constraint in words."""
    n = len(matrix)
    assert 1 <= n <= 20, "matrix has 1 to 20 rows"
    assert all(len(row) == n for row in matrix), "matrix has as many columns as rows"
    assert all(-1000 <= x <= 1000 for row in matrix for x in row), "each element is between -1,000 and 1,000"


def cases(rng):
    """Every size with distinct elements, then random ones."""
    for n in range(1, 21):
        yield {
            "id": f"numbered-{n}",
            "why": f"size {n}, the elements numbered row by row, so that each wrong place shows",
            "tags": ["numbered", "even" if n % 2 == 0 else "odd"],
            "args": [[[n * i + j for j in range(n)] for i in range(n)]],
        }
    for n, spread in ((2, 1), (3, 1), (4, 1), (5, 2), (6, 9), (7, 1000), (9, 3), (12, 1000)):
        yield {
            "id": f"random-{n}-of-{spread}",
            "why": f"size {n}, random values between -{spread} and {spread}",
            "tags": ["random"],
            "args": [[[rng.int(-spread, spread) for _ in range(n)] for _ in range(n)]],
        }
