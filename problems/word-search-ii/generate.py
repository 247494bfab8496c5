"""Recorded cases of word-search-ii."""

ALPHABET = "abcdefghijklmnopqrstuvwxyz"


def valid(board, words):
    """Raises AssertionError with the broken constraint in words."""
    assert 1 <= len(board) <= 10, f"board has 1 to 10 rows, not {len(board)}"
    assert 1 <= len(board[0]) <= 10, f"board has 1 to 10 columns, not {len(board[0])}"
    for i, row in enumerate(board):
        assert len(row) == len(board[0]), (
            f"all rows have the same length; row {i} has {len(row)} cells, row 0 has {len(board[0])}"
        )
        for j, cell in enumerate(row):
            assert len(cell) == 1 and cell in ALPHABET, f"board[{i}][{j}] is {cell!r}, not a letter from a to z"
    assert 1 <= len(words) <= 10_000, f"there are 1 to 10,000 words, not {len(words)}"
    for i, word in enumerate(words):
        assert 1 <= len(word) <= 10, f"words[{i}] has {len(word)} letters, not 1 to 10"
        assert all(letter in ALPHABET for letter in word), f"words[{i}] is {word!r}, which holds more than the letters a to z"
    assert len(set(words)) == len(words), "no word occurs twice in words"


def walk(rng, board, length):
    """The word along a random path without repetition, as long as it gets up to `length`."""
    m, n = len(board), len(board[0])
    path = [(rng.int(0, m - 1), rng.int(0, n - 1))]
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
    shapes = (
        (1, 4, "ab", 5), (2, 2, "ab", 8), (2, 3, "abc", 8), (3, 3, "ab", 12), (3, 4, "abc", 12), (4, 4, "abcd", 20),
        (5, 3, "xy", 20), (5, 5, "abcde", 30), (6, 6, "abc", 40),
    )
    for k, (m, n, letters, count) in enumerate(shapes):
        board = [[rng.choice(letters) for _ in range(n)] for _ in range(m)]
        words = []
        for _ in range(count):
            word = list(walk(rng, board, rng.int(1, 7)))
            if rng.int(0, 1):
                word[rng.int(0, len(word) - 1)] = rng.choice(letters)
            words.append("".join(word))
        yield {
            "id": f"random-{k + 1}",
            "why": f"a random board of {m} by {n}; words along random paths, half of them with a letter changed",
            "tags": ["random"],
            "args": [board, list(dict.fromkeys(words))],
        }

    equal = [["a"] * 9 for _ in range(9)]
    endings = [x + y + z for x in "cdefghijkl" for y in ALPHABET[1:] for z in ALPHABET[:20]]
    yield {
        "id": "large-one-beginning",
        "why": "equal letters and 5,000 words with the same beginning: one search for each word walks it 5,000 times",
        "tags": ["large", "slow"],
        "args": [equal, ["aaaaaa" + ending for ending in endings]],
    }
    bands = [["ab"[(i + j) % 2] for j in range(9)] for i in range(9)]
    yield {
        "id": "large-chessboard-beginning",
        "why": "a chessboard of two letters and 5,000 words that begin with its pattern",
        "tags": ["large", "slow"],
        "args": [bands, ["ababab" + ending for ending in endings]],
    }
    yield {
        "id": "large-all-found",
        "why": "equal letters, and every word can be read in a great many ways, but must come once",
        "tags": ["large", "duplicates"],
        "args": [[["a"] * 7 for _ in range(7)], ["a" * k for k in range(8, 0, -1)]],
    }
    letters = [[ALPHABET[(3 * i + 5 * j) % 26] for j in range(10)] for i in range(10)]
    yield {
        "id": "large-three-letter-words",
        "why": "10,000 words of three letters on a board of many letters",
        "tags": ["large", "boundary"],
        "args": [letters, [x + y + z for x in ALPHABET for y in ALPHABET for z in ALPHABET[:15]][:10_000]],
    }
    yield {
        "id": "large-absent-letters",
        "why": "10,000 words whose first letters are not on the board",
        "tags": ["large", "boundary"],
        "args": [[["z"] * 10 for _ in range(10)], [x + y + z for x in ALPHABET[:25] for y in ALPHABET for z in ALPHABET[:16]][:10_000]],
    }
