"""Recorded cases of pacific-atlantic-water-flow."""


def valid(heights):
    """Raises AssertionError with the broken constraint in words."""
    assert 1 <= len(heights) <= 200, f"heights has 1 to 200 rows, not {len(heights)}"
    assert 1 <= len(heights[0]) <= 200, f"heights has 1 to 200 columns, not {len(heights[0])}"
    for i, row in enumerate(heights):
        assert len(row) == len(heights[0]), (
            f"all rows have the same length; row {i} has {len(row)} cells, row 0 has {len(heights[0])}")
        for height in row:
            assert 0 <= height <= 100_000, f"each height is between 0 and 100,000, not {height}"


def island(m, n, height):
    return [[height(i, j) for j in range(n)] for i in range(m)]


def cases(rng):
    """Random islands of few and many heights, then large ones with plateaus, rims and winding valleys."""
    for m, n, top in (
        (1, 6, 3), (6, 1, 3), (2, 2, 2), (3, 3, 2), (3, 3, 9), (3, 5, 3), (4, 4, 4), (5, 5, 2), (5, 5, 5), (5, 5, 50),
        (6, 4, 3), (7, 7, 3), (8, 8, 6), (6, 10, 4), (10, 10, 2), (10, 10, 9), (12, 12, 4), (12, 12, 1000),
    ):
        yield {
            "id": f"random-{m}-by-{n}-of-{top}",
            "why": f"{m} by {n} cells with random heights from 0 to {top}",
            "tags": ["random"],
            "args": [island(m, n, lambda i, j: rng.int(0, top))],
        }
    yield {
        "id": "large-basin",
        "why": "a plateau behind a rim: from each of its 39,000 cells the water runs everywhere and gets nowhere",
        "tags": ["large", "adversarial"],
        "args": [island(200, 200, lambda i, j: 9 if i in (0, 199) or j in (0, 199) else 5)],
    }
    yield {
        "id": "large-basin-with-outlet",
        "why": "the same plateau with one outlet, in the top edge: it drains into the Pacific only",
        "tags": ["large", "adversarial"],
        "args": [island(200, 200, lambda i, j: 9 if (i in (0, 199) or j in (0, 199)) and (i, j) != (0, 100) else 5)],
    }
    yield {
        "id": "flat-highest",
        "why": "one height everywhere: water flows both ways on level ground",
        "tags": ["boundary", "equal"],
        "args": [island(40, 30, lambda i, j: 100_000)],
    }
    yield {
        "id": "large-slope",
        "why": "a slope from the top left down to the bottom right",
        "tags": ["large", "sorted"],
        "args": [island(200, 200, lambda i, j: 500 - i - j)],
    }
    yield {
        "id": "large-ridge",
        "why": "a ridge along the rising diagonal parts the waters",
        "tags": ["large"],
        "args": [island(200, 200, lambda i, j: 400 - abs(i + j - 199))],
    }
    yield {
        "id": "valley-40",
        "why": "a valley along the falling diagonal gathers all waters",
        "tags": ["adversarial"],
        "args": [island(40, 40, lambda i, j: abs(i - j))],
    }
    yield {
        "id": "snake-39-by-40",
        "why": "a channel of one height winds from the Pacific to the Atlantic between walls",
        "tags": ["adversarial"],
        "args": [island(39, 40, lambda i, j: 3 if i % 2 == 0 or j == (38 if i % 4 == 1 else 1) else 8)],
    }
    yield {
        "id": "large-one-row",
        "why": "a single row of 200 cells: each touches both oceans",
        "tags": ["large", "boundary"],
        "args": [island(1, 200, lambda i, j: j % 7)],
    }
    yield {
        "id": "large-one-column",
        "why": "a single column of 200 cells: each touches both oceans",
        "tags": ["large", "boundary"],
        "args": [island(200, 1, lambda i, j: i % 7)],
    }
