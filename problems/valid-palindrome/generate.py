"""Recorded cases of valid-palindrome."""


def valid(s):
    """Raises AssertionError with the broken constraint in words."""
    assert 1 <= len(s) <= 300_000, f"s holds 1 to 300,000 characters, not {len(s)}"
    for index, c in enumerate(s):
        assert " " <= c <= "~", f"s[{index}] is {c!r}; only printable ASCII characters are allowed"


SIGNS = " ,.;:!?'\"-_()[]{}@#$%&*+/<=>\\^`|~"


def dressed(rng, letters):
    """The letters with random cases and signs strewn in."""
    out = []
    for c in letters:
        while rng.int(0, 2) == 0:
            out.append(rng.choice(SIGNS))
        out.append(c.upper() if rng.int(0, 1) else c)
    while rng.int(0, 1):
        out.append(rng.choice(SIGNS))
    return "".join(out)


def cases(rng):
    """rng: the judge's own generator."""
    for k, half in enumerate((1, 2, 3, 4, 6, 10, 20)):
        letters = [rng.choice("abcxyz0189") for _ in range(half)]
        middle = [rng.choice("m5")] if k % 2 else []
        yield {
            "id": f"random-palindrome-{k + 1}",
            "why": "a palindrome with random cases and signs strewn in",
            "tags": ["random"],
            "args": [dressed(rng, letters + middle + letters[::-1])],
        }
    for k, half in enumerate((2, 3, 5, 8, 15, 30)):
        letters = [rng.choice("abcpqr0129") for _ in range(half)]
        text = letters + letters[::-1]
        at = rng.int(0, half - 1)
        text[at] = rng.choice([c for c in "abcpqr0129" if c != text[at]])
        yield {
            "id": f"random-one-changed-{k + 1}",
            "why": "a palindrome in which one letter or digit was changed",
            "tags": ["random"],
            "args": [dressed(rng, text)],
        }
    for k in range(4):
        yield {
            "id": f"random-any-{k + 1}",
            "why": "a few characters of any kind",
            "tags": ["random"],
            "args": ["".join(rng.choice("aAbB01pP_ ,") for _ in range(rng.int(2, 6)))],
        }

    n = 300_000
    yield {
        "id": "large-all-equal",
        "why": "300,000 equal letters: building the reverse letter by letter is quadratic",
        "tags": ["large", "slow", "duplicates"],
        "args": ["a" * n],
    }
    yield {
        "id": "large-differs-in-the-middle",
        "why": "only the two innermost of 300,000 characters differ",
        "tags": ["large", "slow"],
        "args": ["Ab" * (n // 4 - 1) + "abca" + "Ba" * (n // 4 - 1)],
    }
    yield {
        "id": "large-signs-only",
        "why": "300,000 signs and nothing that counts",
        "tags": ["large", "signs"],
        "args": [".,-_ !" * (n // 6)],
    }
    yield {
        "id": "large-far-apart",
        "why": "two letters with 299,998 spaces between them",
        "tags": ["large", "signs"],
        "args": ["x" + " " * (n - 2) + "X"],
    }
    yield {
        "id": "large-one-sided",
        "why": "all signs stand in the second half",
        "tags": ["large", "slow", "signs"],
        "args": ["ab" * 50_000 + "b-a-" * 50_000],
    }
