"""Recorded cases of implement-trie-prefix-tree."""


def valid(names, args):
    """Raises AssertionError with the broken constraint in words."""
    assert names and names[0] == "Trie", "the first operation is Trie, and there is no other"
    assert len(names) == len(args), f"{len(names)} operations have {len(args)} lists of arguments"
    assert len(args[0]) == 0, "Trie takes no argument"
    assert len(names) - 1 <= 50_000, f"at most 50,000 calls, not {len(names) - 1}"
    letters = 0
    for number, (name, given) in enumerate(zip(names[1:], args[1:]), start=1):
        assert name in ("insert", "search", "startsWith"), (
            f"operation {number} is {name}; it must be insert, search or startsWith"
        )
        assert len(given) == 1, f"operation {number}, {name}, takes one argument, not {len(given)}"
        word = given[0]
        assert isinstance(word, str), f"operation {number}, {name}, takes a word"
        assert 1 <= len(word) <= 200, f"operation {number} has a word of {len(word)} letters, not 1 to 200"
        assert all("a" <= letter <= "z" for letter in word), (
            f"operation {number} has {word!r}, which holds more than the letters a to z"
        )
        letters += len(word)
    assert letters <= 500_000, f"all words together have at most 500,000 letters, not {letters}"


def operations(calls):
    """A case's arguments from pairs of a method's first letter and a word."""
    full = {"i": "insert", "s": "search", "p": "startsWith"}
    return [["Trie"] + [full[kind] for kind, _ in calls], [[]] + [[word] for _, word in calls]]


def cases(rng):
    """rng: the judge's own generator."""
    for k, (letters, longest, count) in enumerate(
        (("a", 4, 12), ("ab", 3, 20), ("ab", 4, 30), ("abc", 3, 40), ("xyz", 5, 60), ("az", 6, 80), ("mnop", 2, 40))
    ):
        calls = []
        for _ in range(count):
            word = "".join(rng.choice(letters) for _ in range(rng.int(1, longest)))
            calls.append((rng.choice("iispp"), word))
        yield {
            "id": f"random-{k + 1}",
            "why": f"words of up to {longest} letters out of {letters}, all methods at random",
            "tags": ["random"],
            "args": operations(calls),
        }

    alphabet = "abcdefghijklmnopqrstuvwxyz"
    words = [a + b + c for a in alphabet for b in alphabet for c in "abcdefgh"]
    yield {
        "id": "large-absent-prefix",
        "why": "50,000 calls: 5,408 words and 44,592 times a beginning that no word has: looking at every word takes too long",
        "tags": ["large", "slow"],
        "args": operations([("i", word) for word in words] + [("p", "zzz")] * 44_592),
    }
    yield {
        "id": "large-last-inserted",
        "why": "the only word with the beginning is the one inserted last, and the set is asked again and again",
        "tags": ["large", "slow"],
        "args": operations(
            [("i", word) for word in words] + [("i", "zzzzz")] + [("p", "zzzz"), ("s", "zzzz")] * 15_000
        ),
    }
    yield {
        "id": "large-longest-words",
        "why": "676 words of 200 letters with a long beginning in common",
        "tags": ["large", "boundary"],
        "args": operations(
            [("i", "a" * 197 + x + y + "b") for x in alphabet for y in alphabet]
            + [("s", "a" * 197 + x + y + "b") for x in alphabet for y in alphabet]
            + [("p", "a" * 199 + x) for x in alphabet]
            + [("p", "a" * k) for k in range(1, 201)]
            + [("s", "a" * k) for k in range(1, 201)]
        ),
    }
    yield {
        "id": "large-same-word",
        "why": "the same word 20,000 times: a set holds it once",
        "tags": ["large", "duplicates"],
        "args": operations([("i", "same")] * 20_000 + [("s", "same"), ("s", "sam"), ("p", "sam"), ("p", "sames")] * 3_000),
    }
    yield {
        "id": "large-staircase",
        "why": "every beginning of a long word, the longest first; each is a word afterwards",
        "tags": ["large", "trap"],
        "args": operations(
            [call for k in range(200, 0, -1) for call in (("s", "q" * k), ("i", "q" * k), ("s", "q" * k))]
        ),
    }
