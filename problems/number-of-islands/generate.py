"""Recorded cases of number-of-islands."""


def valid(grid):
    """Raises AssertionError with the broken constraint in words."""
    assert 1 <= len(grid) <= 300, f"grid has 1 to 300 rows, not {len(grid)}"
    assert 1 <= len(grid[0]) <= 300, f"grid has 1 to 300 columns, not {len(grid[0])}"
    for i, row in enumerate(grid):
        assert len(row) == len(grid[0]), f"all rows have the same length; row {i} has {len(row)} cells, row 0 has {len(grid[0])}"
        for cell in row:
            assert cell in ("0", "1"), f"each cell is \"0\" or \"1\", not {cell!r}"


def picture(m, n, land):
    return [["1" if land(i, j) else "0" for j in range(n)] for i in range(m)]


def snake(m, n):
    """Every second row, joined to the next at the right and left end in turn."""
    return picture(m, n, lambda i, j: i % 2 == 0 or j == (n - 1 if i % 4 == 1 else 0))


def spiral(n):
    """One path of land, a cell wide, from the corner to the middle."""
    grid = [["0"] * n for _ in range(n)]
    i, j, di, dj = 0, 0, 0, 1
    grid[0][0] = "1"
    turned = 0
    while turned < 2:
        a, b = i + di, j + dj
        c, d = a + di, b + dj
        free = 0 <= a < n and 0 <= b < n and grid[a][b] == "0"
        if free and not (0 <= c < n and 0 <= d < n and grid[c][d] == "1"):
            i, j, turned = a, b, 0
            grid[i][j] = "1"
        else:
            di, dj = dj, -di
            turned += 1
    return grid


def cases(rng):
    """Random maps of several densities, then large ones with extreme islands."""
    for m, n, percent in (
        (1, 8, 50), (8, 1, 50), (2, 2, 50), (3, 3, 60), (3, 7, 50), (5, 5, 40), (6, 6, 60), (8, 8, 50), (4, 20, 55),
        (10, 10, 30), (10, 10, 60), (12, 9, 70), (20, 20, 50), (20, 20, 60), (30, 17, 65),
    ):
        yield {
            "id": f"random-{m}-by-{n}-{percent}",
            "why": f"{m} by {n} cells, each of them land with a probability of {percent}%",
            "tags": ["random"],
            "args": [picture(m, n, lambda i, j: rng.int(1, 100) <= percent)],
        }
    yield {
        "id": "spiral-25",
        "why": "one winding island: every direction is needed",
        "tags": ["adversarial"],
        "args": [spiral(25)],
    }
    yield {
        "id": "large-all-land",
        "why": "90,000 cells, one island: a visited list is searched again and again",
        "tags": ["large", "boundary", "adversarial"],
        "args": [picture(300, 300, lambda i, j: True)],
    }
    yield {
        "id": "large-all-water",
        "why": "90,000 cells without land",
        "tags": ["large", "boundary", "empty-answer"],
        "args": [picture(300, 300, lambda i, j: False)],
    }
    yield {
        "id": "large-checkerboard",
        "why": "45,000 islands that touch at corners, the most there can be",
        "tags": ["large", "adversarial", "corners"],
        "args": [picture(300, 300, lambda i, j: (i + j) % 2 == 0)],
    }
    yield {
        "id": "large-snake",
        "why": "one island 45,000 steps long: the deepest search",
        "tags": ["large", "adversarial"],
        "args": [snake(299, 300)],
    }
    yield {
        "id": "large-spiral",
        "why": "one winding island from the corner to the middle",
        "tags": ["large", "adversarial"],
        "args": [spiral(300)],
    }
    yield {
        "id": "large-comb",
        "why": "150 teeth that are joined by the last row only",
        "tags": ["large", "adversarial"],
        "args": [picture(300, 300, lambda i, j: j % 2 == 0 or i == 299)],
    }
    yield {
        "id": "large-rings",
        "why": "75 rings, each inside the next",
        "tags": ["large", "rings"],
        "args": [picture(300, 300, lambda i, j: min(i, j, 299 - i, 299 - j) % 2 == 0)],
    }
    tile = [[rng.int(1, 100) <= 58 for _ in range(20)] for _ in range(20)]
    yield {
        "id": "large-tiles",
        "why": "a random tile repeated over the map: islands of many shapes",
        "tags": ["large", "random"],
        "args": [picture(300, 300, lambda i, j: tile[i % 20][j % 20])],
    }
    yield {
        "id": "large-one-row",
        "why": "a single row of 300 cells, two of land and one of water in turn",
        "tags": ["large", "boundary"],
        "args": [picture(1, 300, lambda i, j: j % 3 != 2)],
    }
    yield {
        "id": "large-one-column",
        "why": "a single column of 300 cells, two of land and one of water in turn",
        "tags": ["large", "boundary"],
        "args": [picture(300, 1, lambda i, j: i % 3 != 2)],
    }
