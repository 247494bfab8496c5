"""Recorded cases of word-search."""

LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"


def valid(board, word):
    """Raises AssertionError with the broken constraint in words."""
    assert 1 <= len(board) <= 7, f"board has 1 to 7 rows, not {len(board)}"
    assert 1 <= len(board[0]) <= 7, f"board has 1 to 7 columns, not {len(board[0])}"
    for i, row in enumerate(board):
        assert len(row) == len(board[0]), (
            f"all rows have the same length; row {i} has {len(row)} cells, row 0 has {len(board[0])}"
        )
        for j, cell in enumerate(row):
            assert len(cell) == 1 and cell in LETTERS, f"board[{i}][{j}] is {cell!r}, not an English letter"
    assert 1 <= len(word) <= 18, f"word has 1 to 18 letters, not {len(word)}"
    for letter in word:
        assert letter in LETTERS, f"word holds {letter!r}, which is not an English letter"


def walk(rng, board, length):
    """The word along a random path without repetition, as long as it gets up to `length`."""
    m, n = len(board), len(board[0])
    at = (rng.int(0, m - 1), rng.int(0, n - 1))
    path = [at]
    while len(path) < length:
        i, j = path[-1]
        near = [(i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)]
        near = [(a, b) for a, b in near if 0 <= a < m and 0 <= b < n and (a, b) not in path]
        if not near:
            break
        path.append(rng.choice(near))
    return "".join(board[i][j] for i, j in path)


def cases(rng):
    """rng: the judge's own generator."""
    shapes = ((2, 2, "ab"), (2, 3, "abc"), (3, 3, "ab"), (3, 4, "abc"), (4, 4, "abcd"), (5, 3, "xy"), (6, 6, "abcdef"))
    for k, (m, n, letters) in enumerate(shapes):
        board = [[rng.choice(letters) for _ in range(n)] for _ in range(m)]
        yield {
            "id": f"random-there-{k + 1}",
            "why": f"a random board of {m} by {n} and a word along a random path in it",
            "tags": ["random"],
            "args": [board, walk(rng, board, min(m * n, 8))],
        }
    for k, (m, n, letters) in enumerate(shapes):
        board = [[rng.choice(letters) for _ in range(n)] for _ in range(m)]
        word = list(walk(rng, board, min(m * n, 8)))
        word[-1] = rng.choice(letters)
        word[rng.int(0, len(word) - 1)] = rng.choice(letters)
        yield {
            "id": f"random-changed-{k + 1}",
            "why": "a word along a random path with up to two letters changed",
            "tags": ["random"],
            "args": [board, "".join(word)],
        }
    for k, (m, n, length) in enumerate(((2, 2, 4), (2, 3, 5), (3, 3, 6), (3, 3, 7), (3, 4, 6))):
        yield {
            "id": f"random-any-{k + 1}",
            "why": "a random board and a random word of the same two letters",
            "tags": ["random"],
            "args": [
                [[rng.choice("ab") for _ in range(n)] for _ in range(m)],
                "".join(rng.choice("ab") for _ in range(length)),
            ],
        }

    yield {
        "id": "large-nothing-fits",
        "why": "no cell fits the first letter: whoever compares only at the end follows all paths of 18 cells",
        "tags": ["large", "slow", "boundary"],
        "args": [[["a"] * 7 for _ in range(7)], "b" * 18],
    }
    yield {
        "id": "large-last-letter-missing",
        "why": "equal letters, and a word whose last letter is nowhere: every path goes up to the last letter",
        "tags": ["large", "adversarial"],
        "args": [[["a"] * 6 for _ in range(6)], "a" * 8 + "b"],
    }
    yield {
        "id": "large-first-letter-missing",
        "why": "the same word backwards",
        "tags": ["large"],
        "args": [[["a"] * 6 for _ in range(6)], "b" + "a" * 8],
    }
    spiral = [["a"] * 7 for _ in range(7)]
    spiral[3][3] = "z"
    yield {
        "id": "large-rare-end",
        "why": "equal letters around a single z at the end of the word",
        "tags": ["large", "adversarial"],
        "args": [spiral, "a" * 17 + "z"],
    }
    corner = [["a"] * 6 for _ in range(6)]
    corner[0][0] = "c"
    corner[0][1] = corner[1][0] = "b"
    yield {
        "id": "large-walled-corner",
        "why": "the last letter stands in a corner behind letters that do not fit",
        "tags": ["large", "adversarial"],
        "args": [corner, "a" * 7 + "c"],
    }
