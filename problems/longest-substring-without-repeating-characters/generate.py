"""Recorded cases of longest-substring-without-repeating-characters."""

PRINTABLE = "".join(chr(code) for code in range(32, 127))


def valid(s):
    """Raises AssertionError with the broken constraint in words."""
    assert len(s) <= 100_000, f"s holds at most 100,000 characters, not {len(s)}"
    for index, c in enumerate(s):
        assert " " <= c <= "~", f"s[{index}] is {c!r}, which is not a printable ASCII character"


def word(rng, alphabet, n):
    return "".join(rng.choice(alphabet) for _ in range(n))


def cases(rng):
    """Random words over small and large alphabets, then long periodic ones."""
    for k, (n, alphabet) in enumerate((
        (3, "ab"), (4, "ab"), (5, "abc"), (6, "abc"), (8, "abcd"), (10, "abcde"), (12, "aAbB"), (15, "01ab "),
        (20, "abcdefgh"), (30, "abcdefghijklmnop"), (60, PRINTABLE), (200, PRINTABLE),
    )):
        yield {
            "id": f"random-{k + 1}",
            "why": f"{n} random characters out of {len(alphabet)}",
            "tags": ["random"],
            "args": [word(rng, alphabet, n)],
        }
    for k, n in enumerate((8, 20, 40, 95)):
        letters = list(PRINTABLE)
        rng.shuffle(letters)
        inner = "".join(letters[:n])
        yield {
            "id": f"random-planted-{k + 1}",
            "why": f"{n} different characters between repetitions of their first and last ones",
            "tags": ["random"],
            "args": [inner[:1] * 3 + inner + inner[-1:] * 3],
        }
    yield {
        "id": "large-all-characters",
        "why": "the 95 characters again and again, 100,000 in all: every window is as long as can be",
        "tags": ["large", "slow", "boundary"],
        "args": [(PRINTABLE * 1053)[:100_000]],
    }
    yield {
        "id": "large-one-character",
        "why": "one character 100,000 times",
        "tags": ["large", "slow", "duplicates"],
        "args": ["~" * 100_000],
    }
    yield {
        "id": "large-there-and-back",
        "why": "the alphabet forwards and backwards in turns: the last place of a character is often before the window",
        "tags": ["large", "slow", "known-wrong"],
        "args": [(PRINTABLE + PRINTABLE[::-1]) * 520],
    }
    yield {
        "id": "large-best-at-the-end",
        "why": "two letters in turns, and the whole alphabet at the very end",
        "tags": ["large"],
        "args": ["ab" * 49_950 + PRINTABLE],
    }
    yield {
        "id": "large-best-at-the-start",
        "why": "the whole alphabet, and then two letters in turns",
        "tags": ["large"],
        "args": [PRINTABLE + "ab" * 49_950],
    }
