"""Recorded cases of alien-dictionary."""

LETTERS = "abcdefghijklmnopqrstuvwxyz"


def valid(words):
    """Raises AssertionError with the broken constraint in words."""
    assert 1 <= len(words) <= 1000, f"there are 1 to 1,000 words, not {len(words)}"
    for word in words:
        assert 1 <= len(word) <= 50, f"each word has 1 to 50 letters; {word!r} has {len(word)}"
        assert all(c in LETTERS for c in word), f"each word consists of the letters a to z; {word!r} does not"


def random_words(rng, alphabet, count, longest):
    return ["".join(rng.choice(alphabet) for _ in range(rng.int(1, longest))) for _ in range(count)]


def in_order(words, alphabet):
    """The words sorted by an alphabet."""
    return sorted(words, key=lambda word: [alphabet.index(c) for c in word])


def cases(rng):
    """Random lists sorted by hidden alphabets, lists with two words swapped, then long ones."""
    for letters, count, longest in (
        (2, 2, 2), (2, 3, 3), (3, 3, 2), (3, 5, 3), (4, 4, 3), (4, 8, 4), (5, 6, 3), (5, 12, 4), (6, 8, 5), (8, 20, 3),
        (10, 30, 4), (15, 40, 3), (26, 60, 4), (26, 100, 3),
    ):
        alphabet = list(LETTERS[:letters])
        rng.shuffle(alphabet)
        yield {
            "id": f"sorted-{count}-words-of-{letters}-letters-to-{longest}",
            "why": f"{count} random words of up to {longest} out of {letters} letters, sorted by a hidden alphabet",
            "tags": ["random"],
            "args": [in_order(random_words(rng, alphabet, count, longest), alphabet)],
        }
    for letters, count, longest in ((2, 3, 3), (3, 4, 3), (3, 6, 2), (4, 8, 3), (5, 10, 3), (8, 20, 3), (15, 40, 3), (26, 80, 4)):
        alphabet = list(LETTERS[:letters])
        rng.shuffle(alphabet)
        words = in_order(random_words(rng, alphabet, count, longest), alphabet)
        i, j = rng.sample(range(count), 2)
        words[i], words[j] = words[j], words[i]
        yield {
            "id": f"swapped-{count}-words-of-{letters}-letters-to-{longest}",
            "why": f"{count} random words of {letters} letters, sorted by a hidden alphabet, and then two exchanged",
            "tags": ["random"],
            "args": [words],
        }
    for count, longest in ((2, 3), (3, 3), (4, 2), (5, 2)):
        yield {
            "id": f"anyhow-{count}-words-to-{longest}",
            "why": f"{count} random words of letters a to d in no order",
            "tags": ["random"],
            "args": [random_words(rng, "abcd", count, longest)],
        }
    alphabet = list(LETTERS)
    rng.shuffle(alphabet)
    yield {
        "id": "all-letters-one-order",
        "why": "26 words of one letter: a single order of 26 letters, hopeless for who tries all",
        "tags": ["adversarial", "unique"],
        "args": [alphabet],
    }
    yield {
        "id": "all-letters-in-a-circle",
        "why": "26 words of one letter, and the first once more at the end",
        "tags": ["adversarial", "no-order"],
        "args": [[*alphabet, alphabet[0]]],
    }
    yield {
        "id": "large-pairs",
        "why": "all 676 words of two letters, in the order of a hidden alphabet",
        "tags": ["large", "unique"],
        "args": [[a + b for a in alphabet for b in alphabet]],
    }
    yield {
        "id": "large-late-difference",
        "why": "1,000 words of 50 letters, the most of both, most of them equal to the one before",
        "tags": ["large", "boundary", "duplicates"],
        "args": [["z" * 49 + alphabet[i // 40] for i in range(1000)]],
    }
    yield {
        "id": "large-prefixes",
        "why": "50 beginnings of one word, from the shortest to the longest: no arrow at all",
        "tags": ["large", "prefix"],
        "args": [[(LETTERS * 2)[:i] for i in range(1, 51)]],
    }
    yield {
        "id": "large-prefixes-falling",
        "why": "the same beginnings, the longest first: no order",
        "tags": ["large", "prefix", "no-order"],
        "args": [[(LETTERS * 2)[:i] for i in range(50, 0, -1)]],
    }
