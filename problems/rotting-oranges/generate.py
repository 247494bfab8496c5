"""Recorded cases of rotting-oranges."""


def valid(grid):
    """Raises AssertionError with the broken constraint in words."""
    assert 1 <= len(grid) <= 300, f"grid has 1 to 300 rows, not {len(grid)}"
    assert 1 <= len(grid[0]) <= 300, f"grid has 1 to 300 columns, not {len(grid[0])}"
    for i, row in enumerate(grid):
        assert len(row) == len(grid[0]), f"all rows have the same length; row {i} has {len(row)} places, row 0 has {len(grid[0])}"
        for place in row:
            assert place in (0, 1, 2), f"each place is 0, 1 or 2, not {place}"


def crate(m, n, place):
    return [[place(i, j) for j in range(n)] for i in range(m)]


def snake(m, n):
    """A path of fresh oranges: every second row, joined at the right and left end in turn."""
    return crate(m, n, lambda i, j: int(i % 2 == 0 or j == (n - 1 if i % 4 == 1 else 0)))


def put(grid, *places):
    for i, j in places:
        grid[i][j] = 2
    return grid


def cases(rng):
    """Random crates of several mixtures, then large ones with long ways."""
    for m, n, empty, rotten in (
        (1, 8, 10, 20), (8, 1, 10, 20), (2, 2, 20, 30), (3, 3, 10, 20), (3, 6, 15, 15), (4, 4, 5, 10), (5, 5, 20, 10),
        (6, 6, 10, 5), (7, 4, 0, 10), (8, 8, 10, 6), (8, 8, 30, 6), (10, 10, 5, 4), (12, 12, 20, 4), (16, 16, 15, 2), (20, 20, 8, 2),
    ):
        def place(i, j):
            drawn = rng.int(1, 100)
            return 0 if drawn <= empty else 2 if drawn <= empty + rotten else 1

        yield {
            "id": f"random-{m}-by-{n}-{empty}-{rotten}",
            "why": f"{m} by {n} places, about {empty}% empty and {rotten}% rotten",
            "tags": ["random"],
            "args": [crate(m, n, place)],
        }
    yield {
        "id": "large-snake",
        "why": "a path of 45,000 oranges: playing each minute over the whole crate takes far too long",
        "tags": ["large", "adversarial"],
        "args": [put(snake(299, 300), (0, 0))],
    }
    yield {
        "id": "large-snake-from-the-end",
        "why": "the same path, rotten at its other end",
        "tags": ["large", "adversarial"],
        "args": [put(snake(299, 300), (298, 299))],
    }
    yield {
        "id": "large-snake-both-ends",
        "why": "rotten at both ends: they meet halfway",
        "tags": ["large", "adversarial", "several-sources"],
        "args": [put(snake(299, 300), (0, 0), (298, 299))],
    }
    yield {
        "id": "large-snake-cut",
        "why": "a long path with one place empty near its end: most rots, the rest never does",
        "tags": ["large", "unreachable"],
        "args": [[[0 if (i, j) == (296, 150) else place for j, place in enumerate(row)]
                  for i, row in enumerate(put(snake(299, 300), (0, 0)))]],
    }
    yield {
        "id": "large-fresh-one-corner",
        "why": "90,000 places, one rotten orange in a corner",
        "tags": ["large", "boundary"],
        "args": [put(crate(300, 300, lambda i, j: 1), (299, 0))],
    }
    yield {
        "id": "large-all-fresh",
        "why": "90,000 fresh oranges and nothing that could infect them",
        "tags": ["large", "boundary", "unreachable"],
        "args": [crate(300, 300, lambda i, j: 1)],
    }
    yield {
        "id": "large-all-rotten",
        "why": "90,000 rotten oranges: nothing is left to happen",
        "tags": ["large", "boundary", "nothing-fresh"],
        "args": [crate(300, 300, lambda i, j: 2)],
    }
    yield {
        "id": "large-half-rotten",
        "why": "the left half is rotten: 45,000 sources for one search",
        "tags": ["large", "several-sources"],
        "args": [crate(300, 300, lambda i, j: 2 if j < 150 else 1)],
    }
    yield {
        "id": "large-lattice",
        "why": "a rotten orange at every tenth place of every tenth row",
        "tags": ["large", "several-sources"],
        "args": [crate(300, 300, lambda i, j: 2 if i % 10 == 3 and j % 10 == 7 else 1)],
    }
    yield {
        "id": "large-comb",
        "why": "150 teeth that are joined by the last row, rotten at the tip of the first",
        "tags": ["large", "adversarial"],
        "args": [put(crate(300, 300, lambda i, j: int(j % 2 == 0 or i == 299)), (0, 0))],
    }
