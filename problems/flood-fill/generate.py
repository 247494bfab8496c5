"""Recorded cases of flood-fill."""


def valid(image, sr, sc, color):
    """Raises AssertionError with the broken constraint in words."""
    assert 1 <= len(image) <= 300, f"image has 1 to 300 rows, not {len(image)}"
    assert 1 <= len(image[0]) <= 300, f"image has 1 to 300 columns, not {len(image[0])}"
    for i, row in enumerate(image):
        assert len(row) == len(image[0]), f"all rows have the same length; row {i} has {len(row)} pixels, row 0 has {len(image[0])}"
        for pixel in row:
            assert 0 <= pixel <= 65_535, f"each pixel is between 0 and 65,535, not {pixel}"
    assert 0 <= color <= 65_535, f"color is between 0 and 65,535, not {color}"
    assert 0 <= sr < len(image), f"sr is between 0 and m - 1 = {len(image) - 1}, not {sr}"
    assert 0 <= sc < len(image[0]), f"sc is between 0 and n - 1 = {len(image[0]) - 1}, not {sc}"


def picture(m, n, colour):
    return [[colour(i, j) for j in range(n)] for i in range(m)]


def snake(m, n, path, wall):
    """Every second row, joined to the next at the right and left end in turn."""
    return picture(m, n, lambda i, j: path if i % 2 == 0 or j == (n - 1 if i % 4 == 1 else 0) else wall)


def cases(rng):
    """Random pictures of few colours, then large ones with extreme regions."""
    for m, n, colours in (
        (1, 6, 2), (6, 1, 2), (2, 2, 2), (3, 3, 2), (3, 5, 2), (4, 4, 3), (5, 5, 2), (6, 4, 2), (7, 7, 2), (8, 8, 3),
        (5, 16, 2), (10, 10, 2), (12, 12, 2), (20, 20, 2),
    ):
        image = picture(m, n, lambda i, j: rng.int(0, colours - 1))
        yield {
            "id": f"random-{m}-by-{n}-of-{colours}",
            "why": f"{m} by {n} pixels of {colours} colours, filled from a random pixel with the next colour or one of them",
            "tags": ["random"],
            "args": [image, rng.int(0, m - 1), rng.int(0, n - 1), rng.int(0, colours)],
        }
    yield {
        "id": "large-plain",
        "why": "90,000 pixels of one colour, filled from the middle",
        "tags": ["large", "boundary"],
        "args": [picture(300, 300, lambda i, j: 65_535), 150, 150, 0],
    }
    yield {
        "id": "large-plain-same-colour",
        "why": "90,000 pixels that have the new colour already",
        "tags": ["large", "boundary", "same-colour"],
        "args": [picture(300, 300, lambda i, j: 3), 150, 150, 3],
    }
    yield {
        "id": "large-snake",
        "why": "a path of 45,000 pixels: painting in rounds moves on by one pixel in most of them",
        "tags": ["large", "adversarial"],
        "args": [snake(299, 300, 0, 1), 0, 0, 2],
    }
    yield {
        "id": "large-snake-from-the-end",
        "why": "the same path from its other end: rounds of painting work against it all the way",
        "tags": ["large", "adversarial"],
        "args": [snake(299, 300, 7, 0), 298, 299, 9],
    }
    yield {
        "id": "large-comb",
        "why": "150 teeth that are joined by the first row, filled from the foot of the last tooth",
        "tags": ["large", "adversarial"],
        "args": [picture(300, 300, lambda i, j: 1 if j % 2 == 0 or i == 0 else 0), 299, 298, 2],
    }
    yield {
        "id": "large-checkerboard",
        "why": "two colours in turn: only one pixel changes",
        "tags": ["large", "corners"],
        "args": [picture(300, 300, lambda i, j: (i + j) % 2), 150, 150, 5],
    }
    yield {
        "id": "large-rings",
        "why": "75 rings of one colour, one of which is filled",
        "tags": ["large", "rings"],
        "args": [picture(300, 300, lambda i, j: min(i, j, 299 - i, 299 - j) % 2), 40, 150, 2],
    }
    yield {
        "id": "large-one-row",
        "why": "one row of 300 pixels with a single other one in it",
        "tags": ["large", "boundary"],
        "args": [picture(1, 300, lambda i, j: int(j == 100)), 0, 299, 8],
    }
    yield {
        "id": "large-one-column",
        "why": "one column of 300 pixels with a single other one in it",
        "tags": ["large", "boundary"],
        "args": [picture(300, 1, lambda i, j: int(i == 100)), 299, 0, 8],
    }
