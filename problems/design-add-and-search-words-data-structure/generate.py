"""Recorded cases of design-add-and-search-words-data-structure."""


def valid(names, args):
    """Raises AssertionError with the broken constraint in words."""
    assert names and names[0] == "WordDictionary", "the first operation is WordDictionary, and there is no other"
    assert len(names) == len(args), f"{len(names)} operations have {len(args)} lists of arguments"
    assert len(args[0]) == 0, "WordDictionary takes no argument"
    assert len(names) - 1 <= 50_000, f"at most 50,000 calls, not {len(names) - 1}"
    for number, (name, given) in enumerate(zip(names[1:], args[1:]), start=1):
        assert name in ("addWord", "search"), f"operation {number} is {name}; it must be addWord or search"
        assert len(given) == 1, f"operation {number}, {name}, takes one argument, not {len(given)}"
        word = given[0]
        assert isinstance(word, str), f"operation {number}, {name}, takes a word"
        assert 1 <= len(word) <= 25, f"operation {number} has a word of {len(word)} letters, not 1 to 25"
        if name == "addWord":
            assert all("a" <= letter <= "z" for letter in word), (
                f"operation {number} adds {word!r}, which holds more than the letters a to z"
            )
        else:
            assert all("a" <= letter <= "z" or letter == "." for letter in word), (
                f"operation {number} searches {word!r}, which holds more than the letters a to z and dots"
            )
            assert word.count(".") <= 3, f"operation {number} searches with {word.count('.')} dots; at most 3 are allowed"


def operations(calls):
    """A case's arguments from pairs of a method's first letter and a word."""
    full = {"a": "addWord", "s": "search"}
    return [["WordDictionary"] + [full[kind] for kind, _ in calls], [[]] + [[word] for _, word in calls]]


def cases(rng):
    """rng: the judge's own generator."""
    for k, (letters, longest, count, dots) in enumerate(
        (
            ("a", 4, 15, 1),
            ("ab", 3, 30, 1),
            ("ab", 4, 40, 2),
            ("abc", 3, 50, 2),
            ("abc", 4, 60, 3),
            ("xyz", 5, 80, 3),
            ("az", 6, 80, 3),
            ("mnop", 2, 40, 1),
        )
    ):
        calls = []
        for _ in range(count):
            word = [rng.choice(letters) for _ in range(rng.int(1, longest))]
            if rng.int(0, 2) == 0:
                calls.append(("a", "".join(word)))
                continue
            for _ in range(rng.int(0, dots)):
                word[rng.int(0, len(word) - 1)] = "."
            calls.append(("s", "".join(word)))
        yield {
            "id": f"random-{k + 1}",
            "why": f"words of up to {longest} letters out of {letters}, patterns with up to {dots} dots",
            "tags": ["random"],
            "args": operations(calls),
        }

    alphabet = "abcdefghijklmnopqrstuvwxyz"
    words = ["word" + a + b + c for a in alphabet for b in alphabet for c in "abcdefgh"]
    yield {
        "id": "large-absent",
        "why": "50,000 calls: 5,408 words of equal length and 44,592 patterns that none matches: comparing with all takes too long",
        "tags": ["large", "slow"],
        "args": operations([("a", word) for word in words] + [("s", "wordzz."), ("s", "wordaaz")] * 22_296),
    }
    yield {
        "id": "large-dot-in-the-middle",
        "why": "many words with the same beginning, and a dot that all of them pass",
        "tags": ["large", "slow"],
        "args": operations([("a", word) for word in words] + [("s", "wo.daax"), ("s", "wor.bbz")] * 15_000),
    }
    yield {
        "id": "large-three-dots",
        "why": "three dots where the words part: the whole of them is searched, 20 times",
        "tags": ["large", "trap"],
        "args": operations([("a", word) for word in words] + [("s", "word..."), ("s", "wor...x")] * 10),
    }
    short = [a + b for a in alphabet for b in alphabet]
    yield {
        "id": "large-dots-in-front",
        "why": "all 676 words of two letters, and patterns that begin with a dot",
        "tags": ["large"],
        "args": operations([("a", word) for word in short] + [("s", "." + a) for a in alphabet] * 10 + [("s", "..a")] * 100),
    }
    yield {
        "id": "large-longest-words",
        "why": "words of 25 letters that part at the end, dots at both ends",
        "tags": ["large", "boundary"],
        "args": operations(
            [("a", "k" * 23 + x + "l") for x in alphabet[:20]]
            + [("s", "." + "k" * 22 + x + ".") for x in alphabet]
            + [("s", "k" * n) for n in range(1, 26)]
        ),
    }
