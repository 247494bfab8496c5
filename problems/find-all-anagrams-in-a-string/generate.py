"""Recorded cases of find-all-anagrams-in-a-string."""

LETTERS = "abcdefghijklmnopqrstuvwxyz"


def valid(s, p):
    """Raises AssertionError with the broken constraint in words."""
    for name, text in (("s", s), ("p", p)):
        assert 1 <= len(text) <= 100_000, f"{name} holds 1 to 100,000 letters, not {len(text)}"
        for index, c in enumerate(text):
            assert c in LETTERS, f"{name}[{index}] is {c!r}; only the letters a to z are allowed"


def word(rng, alphabet, n):
    return "".join(rng.choice(alphabet) for _ in range(n))


def shuffled(rng, text):
    letters = list(text)
    rng.shuffle(letters)
    return "".join(letters)


def cases(rng):
    """Random words over few letters, planted anagrams, then long windows."""
    for k, (alphabet, n, m) in enumerate((
        ("ab", 4, 1), ("ab", 6, 2), ("ab", 8, 3), ("abc", 8, 2), ("abc", 12, 3), ("ab", 15, 5), ("abc", 20, 4),
        ("abcd", 30, 3), ("xyz", 40, 6), ("abcde", 60, 2), (LETTERS, 80, 1), ("ab", 60, 12),
    )):
        yield {
            "id": f"random-{k + 1}",
            "why": f"{n} random letters out of {len(alphabet)}, windows of {m}",
            "tags": ["random"],
            "args": [word(rng, alphabet, n), word(rng, alphabet, m)],
        }
    for k, (m, copies) in enumerate(((3, 4), (5, 6), (9, 5), (20, 4))):
        p = word(rng, LETTERS[:8], m)
        s = "".join(shuffled(rng, p) + word(rng, LETTERS, rng.int(0, 3)) for _ in range(copies))
        yield {
            "id": f"random-planted-{k + 1}",
            "why": f"{copies} anagrams of {m} letters with up to three letters between",
            "tags": ["random"],
            "args": [s, p],
        }
    yield {
        "id": "large-one-hit",
        "why": "windows of 30,000 letters and a single hit in the middle: counting each anew takes two thousand million steps",
        "tags": ["large", "slow"],
        "args": ["a" * 50_000 + "b" * 50_000, "ab" * 15_000],
    }
    yield {
        "id": "large-no-hit",
        "why": "windows of 40,000 letters that are nearly right: one letter is always too few",
        "tags": ["large", "slow", "empty-answer"],
        "args": ["abcde" * 20_000, "abcde" * 7_999 + "abcdd"],
    }
    yield {
        "id": "large-hits-at-both-ends",
        "why": "a hit at the very beginning and one at the very end of 100,000 letters",
        "tags": ["large"],
        "args": ["z" + "a" * 499 + "b" * 99_000 + "a" * 499 + "z", "a" * 499 + "z"],
    }
    yield {
        "id": "large-whole",
        "why": "s and p are anagrams of each other, each as long as can be",
        "tags": ["large", "boundary"],
        "args": ["abcd" * 25_000, "d" * 25_000 + "c" * 25_000 + "b" * 25_000 + "a" * 25_000],
    }
    yield {
        "id": "large-p-longer",
        "why": "p is longer by one",
        "tags": ["large", "boundary", "empty-answer"],
        "args": ["a" * 99_999, "a" * 100_000],
    }
    yield {
        "id": "large-many-hits",
        "why": "two thousand overlapping hits in a row",
        "tags": ["large"],
        "args": ["x" * 50_000, "x" * 48_001],
    }
