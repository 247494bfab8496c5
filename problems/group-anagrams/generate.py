"""Recorded cases of group-anagrams."""

LETTERS = "abcdefghijklmnopqrstuvwxyz"


def valid(strs):
    """Raises AssertionError with the broken constraint in words."""
    assert 1 <= len(strs) <= 10_000, "strs holds 1 to 10,000 strings"
    assert all(len(s) <= 100 for s in strs), "each string has at most 100 letters"
    assert all(c in LETTERS for s in strs for c in s), "each string consists of the letters a to z"


def word(rng, alphabet, length):
    return "".join(rng.choice(alphabet) for _ in range(length))


def shuffled(rng, text):
    letters = list(text)
    rng.shuffle(letters)
    return "".join(letters)


def multisets(alphabet, length):
    """Every sorted word of this length, in order: no two of them are anagrams."""
    if length == 0:
        yield ""
        return
    for i, letter in enumerate(alphabet):
        for rest in multisets(alphabet[i:], length - 1):
            yield letter + rest


def cases(rng):
    """Random small words over small alphabets, then many groups and long words."""
    for count, alphabet, longest in (
        (2, "ab", 2), (4, "ab", 3), (8, "ab", 3), (12, "abc", 3), (20, "ab", 4),
        (25, "abc", 2), (30, "abcd", 3), (40, "xyz", 4), (50, LETTERS, 2),
    ):
        yield {
            "id": f"random-{count}-of-{len(alphabet)}-to-{longest}",
            "why": f"{count} random words of at most {longest} letters out of {len(alphabet)}",
            "tags": ["random"],
            "args": [[word(rng, alphabet, rng.int(0, longest)) for _ in range(count)]],
        }
    roots = [word(rng, LETTERS, rng.int(3, 8)) for _ in range(12)]
    yield {
        "id": "random-shuffled-roots",
        "why": "60 rearrangements of 12 random words",
        "tags": ["random"],
        "args": [[shuffled(rng, rng.choice(roots)) for _ in range(60)]],
    }
    different = list(multisets("abcdefghijkl", 6))[:10_000]
    yield {
        "id": "large-all-different",
        "why": "10,000 groups of one, all words of the same length: asking each group takes fifty million comparisons",
        "tags": ["large", "adversarial"],
        "args": [different],
    }
    some = different[-1500:]
    yield {
        "id": "large-pairs",
        "why": "1,500 words, then each of them backwards",
        "tags": ["large", "adversarial"],
        "args": [some + [s[::-1] for s in some]],
    }
    yield {
        "id": "large-one-group",
        "why": "10,000 times the same two letters in either order",
        "tags": ["large"],
        "args": [["ab", "ba"] * 5000],
    }
    long = (LETTERS * 4)[:100]
    yield {
        "id": "large-rotations",
        "why": "1,000 words of 100 letters, rotations of one another",
        "tags": ["large"],
        "args": [[long[i % 100:] + long[:i % 100] for i in range(1000)]],
    }
