"""Recorded cases of word-ladder."""

LETTERS = "abcdefghijklmnopqrstuvwxyz"


def valid(beginWord, endWord, wordList):
    """Raises AssertionError with the broken constraint in words."""
    assert 1 <= len(beginWord) <= 10, f"beginWord has 1 to 10 letters, not {len(beginWord)}"
    assert 1 <= len(wordList) <= 5000, f"wordList holds 1 to 5,000 words, not {len(wordList)}"
    for word in [beginWord, endWord, *wordList]:
        assert len(word) == len(beginWord), f"all words have the length of beginWord; {word!r} has not"
        assert all(c in LETTERS for c in word), f"all words consist of the letters a to z; {word!r} does not"
    assert beginWord != endWord, "beginWord and endWord are different"
    seen = set()
    for word in wordList:
        assert word not in seen, f"all words of wordList are different; {word!r} is there twice"
        seen.add(word)


def words(alphabet, length):
    """All words of this length over the alphabet, in order."""
    result = [""]
    for _ in range(length):
        result = [word + c for word in result for c in alphabet]
    return result


def rungs(length, letters):
    """A ladder without shortcuts: letter by letter from aaa to bbb, then to ccc, and so on."""
    ladder = [letters[0] * length]
    for before, after in zip(letters, letters[1:]):
        ladder.extend(after * k + before * (length - k) for k in range(1, length + 1))
    return ladder


def cases(rng):
    """Random lists over small alphabets, then dense and very long ladders."""
    for length, alphabet, count in (
        (1, "abcdef", 4), (2, "abc", 5), (2, "abcd", 8), (3, "abc", 10), (3, "abc", 16), (3, "abcd", 20), (4, "ab", 8),
        (4, "abc", 25), (4, "abc", 40), (5, "ab", 14), (5, "ab", 20), (5, "abc", 60), (6, "ab", 30), (6, "ab", 40), (7, "ab", 50),
    ):
        every = words(alphabet, length)
        chosen = rng.sample(every, count)
        begin = rng.choice(every)
        end = rng.choice([word for word in chosen if word != begin])
        yield {
            "id": f"random-{count}-of-{length}-letters-{alphabet}",
            "why": f"{count} random words of {length} letters out of {len(alphabet)}",
            "tags": ["random"],
            "args": [begin, end, chosen],
        }
    shuffled = words("abc", 5)
    rng.shuffle(shuffled)
    yield {
        "id": "all-words-of-five",
        "why": "all 243 words of five letters from a to c: ladders without number",
        "tags": ["dense", "adversarial"],
        "args": ["aaaaa", "ccccc", shuffled],
    }
    yield {
        "id": "large-all-words-of-six",
        "why": "all 4,096 words of six letters from a to d: trying out ladders never ends",
        "tags": ["large", "dense", "adversarial"],
        "args": ["aaaaaa", "dddddd", words("abcd", 6)],
    }
    yield {
        "id": "large-end-out-of-reach",
        "why": "4,096 words can be reached, the end cannot",
        "tags": ["large", "dense", "adversarial", "no-ladder"],
        "args": ["aaaaaa", "yyzzzz", words("abcd", 6) + ["zzzzzz", "yzzzzz", "yyzzzz"]],
    }
    yield {
        "id": "large-long-words",
        "why": "5,000 words of ten letters, the most allowed of both",
        "tags": ["large", "dense", "boundary"],
        "args": ["fffffzzzzz", "aaabczzzzz", [word + "zzzzz" for word in words("abcdef", 5)[:5000]]],
    }
    yield {
        "id": "large-long-ladder",
        "why": "251 words of ten letters, each of which is needed",
        "tags": ["large", "long"],
        "args": ["a" * 10, "z" * 10, rungs(10, LETTERS)[1:]],
    }
    yield {
        "id": "large-long-ladder-backwards",
        "why": "the same ladder in a list that runs the other way",
        "tags": ["large", "long", "reversed"],
        "args": ["z" * 10, "a" * 10, rungs(10, LETTERS)],
    }
    broken = rungs(10, LETTERS)
    yield {
        "id": "large-long-ladder-broken",
        "why": "the ladder with one of its words missing",
        "tags": ["large", "long", "no-ladder"],
        "args": ["a" * 10, "z" * 10, broken[:130] + broken[131:]],
    }
