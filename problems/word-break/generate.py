"""Recorded cases of word-break."""

LETTERS = "abcdefghijklmnopqrstuvwxyz"


def valid(s, wordDict):
    """Raises AssertionError with the broken constraint in words."""
    assert 1 <= len(s) <= 300, f"s holds 1 to 300 letters, not {len(s)}"
    assert all(c in LETTERS for c in s), "s consists of lower-case English letters"
    assert 1 <= len(wordDict) <= 1000, f"wordDict holds 1 to 1,000 words, not {len(wordDict)}"
    for word in wordDict:
        assert 1 <= len(word) <= 20, f"each word has 1 to 20 letters; one has {len(word)}"
        assert all(c in LETTERS for c in word), f"each word consists of lower-case English letters; {word!r} does not"
    assert len(set(wordDict)) == len(wordDict), "all words are different; one occurs twice"


def word(rng, letters, low, high):
    return "".join(rng.choice(letters) for _ in range(rng.int(low, high)))


def dictionary(rng, letters, count, low, high):
    """So many different words, in the order in which they were drawn."""
    words = {}
    while len(words) < count:
        words[word(rng, letters, low, high)] = True
    return list(words)


def cases(rng):
    """Strings made of words and strings with one letter changed, then strings full of dead ends."""
    for count, letters, pieces in ((2, "ab", 3), (3, "ab", 4), (4, "ab", 6), (4, "abc", 4), (5, "abc", 8), (6, "abcd", 6)):
        words = dictionary(rng, letters, count, 2, 5)
        s = "".join(rng.choice(words) for _ in range(pieces))
        yield {
            "id": f"random-made-of-{pieces}-of-{count}",
            "why": f"{pieces} pieces from {count} random words over {letters}",
            "tags": ["random"],
            "args": [s, words],
        }
        at = rng.int(0, len(s) - 1)
        yield {
            "id": f"random-changed-{pieces}-of-{count}",
            "why": "the same string with one letter changed at random",
            "tags": ["random"],
            "args": [s[:at] + rng.choice(letters) + s[at + 1 :], words],
        }
    words = dictionary(rng, "abcdefgh", 40, 3, 8)
    yield {
        "id": "random-long",
        "why": "45 pieces from 40 words over eight letters",
        "tags": ["random"],
        "args": ["".join(rng.choice(words) for _ in range(45))[:300], words],
    }
    words = dictionary(rng, LETTERS[:6], 1000, 4, 6)
    yield {
        "id": "thousand-words",
        "why": "1,000 words, the most allowed, and a string made of 50 of them",
        "tags": ["large", "boundary"],
        "args": ["".join(rng.choice(words) for _ in range(50)), words],
    }
    some = ["a" * k for k in range(1, 11)]
    yield {
        "id": "large-dead-end-at-the-end",
        "why": "299 times a and then b: every way to cut the a's fails at the last letter",
        "tags": ["large", "adversarial", "impossible"],
        "args": ["a" * 299 + "b", some],
    }
    yield {
        "id": "large-dead-end-at-the-front",
        "why": "b and then 299 times a: the same for whoever cuts from the right",
        "tags": ["large", "adversarial", "impossible"],
        "args": ["b" + "a" * 299, some],
    }
    yield {
        "id": "large-dead-end-in-the-middle",
        "why": "a b in the middle that is no word: dead ends from both sides",
        "tags": ["large", "adversarial", "impossible"],
        "args": ["a" * 150 + "b" + "a" * 149, some],
    }
    yield {
        "id": "large-all-lengths",
        "why": "words of a's in every length: the first decision is right",
        "tags": ["large"],
        "args": ["a" * 300, ["a" * k for k in range(1, 21)]],
    }
    yield {
        "id": "large-needs-one-odd-word",
        "why": "words of 2 and 4 letters and a single use of the one with 19 make 299",
        "tags": ["large", "adversarial"],
        "args": ["a" * 299, ["aa", "aaaa", "a" * 19]],
    }
    yield {
        "id": "large-odd-length",
        "why": "words of even length only and 299 letters",
        "tags": ["large", "adversarial", "impossible"],
        "args": ["a" * 299, ["a" * k for k in range(2, 21, 2)]],
    }
    yield {
        "id": "large-two-readings",
        "why": "abab... can be cut in many ways, but the last letter belongs to no word",
        "tags": ["large", "adversarial", "impossible"],
        "args": ["ab" * 149 + "ac", ["ab", "abab", "ababab", "a", "b", "ba", "bab"]],
    }
