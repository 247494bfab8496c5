"""Recorded cases of longest-repeating-character-replacement."""

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def valid(s, k):
    """Raises AssertionError with the broken constraint in words."""
    assert 1 <= len(s) <= 100_000, f"s holds 1 to 100,000 letters, not {len(s)}"
    for index, c in enumerate(s):
        assert "A" <= c <= "Z", f"s[{index}] is {c!r}; only the letters A to Z are allowed"
    assert 0 <= k <= len(s), f"k is between 0 and the length of s, {len(s)}; here it is {k}"


def word(rng, alphabet, n):
    return "".join(rng.choice(alphabet) for _ in range(n))


def cases(rng):
    """Random words with small budgets, then long ones in which affordable windows are long."""
    for i, (n, letters) in enumerate(((3, 2), (4, 2), (5, 3), (6, 2), (8, 3), (10, 2), (10, 4), (12, 3), (15, 5), (20, 2), (25, 3), (40, 4), (60, 26), (200, 3))):
        k = rng.int(0, max(1, n // 4))
        yield {
            "id": f"random-{i + 1}",
            "why": f"{n} random letters out of {letters}, {k} replacements",
            "tags": ["random"],
            "args": [word(rng, LETTERS[:letters], n), k],
        }
    for i, (runs, k) in enumerate(((6, 1), (8, 3), (12, 5), (20, 8))):
        s = "".join(rng.choice("ABC") * rng.int(1, 6) for _ in range(runs))
        yield {
            "id": f"random-runs-{i + 1}",
            "why": f"{runs} runs of one to six equal letters, {k} replacements",
            "tags": ["random"],
            "args": [s, k],
        }
    yield {
        "id": "large-cycle",
        "why": "the alphabet again and again, and a budget that pays for about half of the string",
        "tags": ["large", "slow"],
        "args": [(LETTERS * 3847)[:100_000], 48_000],
    }
    yield {
        "id": "large-two-letters",
        "why": "two letters in turns: 40,000 replacements are enough for 80,001",
        "tags": ["large", "slow"],
        "args": ["XY" * 50_000, 40_000],
    }
    yield {
        "id": "large-one-letter",
        "why": "100,000 equal letters and no replacement",
        "tags": ["large", "boundary", "duplicates"],
        "args": ["Q" * 100_000, 0],
    }
    yield {
        "id": "large-all-paid",
        "why": "as many replacements as letters",
        "tags": ["large", "boundary"],
        "args": [(LETTERS * 3847)[:100_000], 100_000],
    }
    yield {
        "id": "large-rich-start",
        "why": "a run of 30,000 first, then letters in turns: the greatest count belongs to a window long gone",
        "tags": ["large", "slow"],
        "args": ["A" * 30_000 + "BC" * 35_000, 10_000],
    }
    yield {
        "id": "large-rich-end",
        "why": "letters in turns first, and a run of 30,000 at the end",
        "tags": ["large", "slow"],
        "args": ["BCD" * 23_000 + "A" * 30_000, 10_000],
    }
