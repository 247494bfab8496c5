"""Recorded cases of ransom-note."""

LETTERS = "abcdefghijklmnopqrstuvwxyz"


def valid(ransomNote, magazine):
    """Raises AssertionError with the broken constraint in words."""
    for name, text in (("ransomNote", ransomNote), ("magazine", magazine)):
        assert 1 <= len(text) <= 100_000, f"{name} holds 1 to 100,000 letters, not {len(text)}"
        for index, c in enumerate(text):
            assert c in LETTERS, f"{name}[{index}] is {c!r}; only the letters a to z are allowed"


def cases(rng):
    """rng: the judge's own generator."""
    for k, (n, more, kinds) in enumerate(
        ((1, 1, 2), (2, 0, 2), (3, 1, 2), (4, 3, 3), (6, 2, 3), (9, 5, 5), (15, 10, 26), (40, 5, 8), (200, 50, 26))
    ):
        note = [rng.choice(LETTERS[:kinds]) for _ in range(n)]
        magazine = note + [rng.choice(LETTERS[:kinds]) for _ in range(more)]
        rng.shuffle(magazine)
        yield {
            "id": f"random-enough-{k + 1}",
            "why": f"a note of {n} letters, shuffled, with {more} more in the magazine",
            "tags": ["random"],
            "args": ["".join(note), "".join(magazine)],
        }
        magazine.remove(rng.choice(note))
        magazine.append(rng.choice(LETTERS[:kinds]))
        yield {
            "id": f"random-one-replaced-{k + 1}",
            "why": "the same, but one letter that the note needs was replaced by a random one",
            "tags": ["random"],
            "args": ["".join(note), "".join(magazine)],
        }
    for k, n in enumerate((2, 3, 4, 5)):
        yield {
            "id": f"random-any-{k + 1}",
            "why": "two short strings of two kinds of letters, drawn independently",
            "tags": ["random"],
            "args": [
                "".join(rng.choice("ab") for _ in range(n)),
                "".join(rng.choice("ab") for _ in range(n + 1)),
            ],
        }

    half = 50_000
    yield {
        "id": "large-needed-letters-last",
        "why": "each letter of the note passes 50,000 that it does not need",
        "tags": ["large", "slow"],
        "args": ["b" * half, "a" * half + "b" * half],
    }
    yield {
        "id": "large-one-too-few",
        "why": "only the very last letter of the note is missing",
        "tags": ["large", "slow"],
        "args": ["b" * half, "a" * half + "b" * (half - 1) + "c"],
    }
    yield {
        "id": "large-blocks-reversed",
        "why": "the whole magazine is used up, in the opposite order",
        "tags": ["large", "slow", "boundary"],
        "args": ["".join(c * 3_800 for c in reversed(LETTERS)), "".join(c * 3_800 for c in LETTERS)],
    }
    yield {
        "id": "large-note-too-long",
        "why": "a note that is longer than the magazine by one letter",
        "tags": ["large"],
        "args": ["ab" * half, "ab" * (half - 1) + "a"],
    }
    yield {
        "id": "large-all-equal",
        "why": "100,000 times the same letter in both",
        "tags": ["large", "duplicates", "boundary"],
        "args": ["z" * (2 * half), "z" * (2 * half)],
    }
