"""Recorded cases of encode-and-decode-strings."""

NASTY = ["#", "%", ";", ",", "/", "\\", ":", "|", "0", "1", "2", "9", " ", "\n", '"', "é", "π"]


def valid(strs):
    """Raises AssertionError with the broken constraint in words."""
    assert len(strs) <= 300_000, f"the list has at most 300,000 strings, not {len(strs)}"
    total = sum(len(text) for text in strs)
    assert total <= 500_000, f"the strings have at most 500,000 characters altogether, not {total}"
    for index, text in enumerate(strs):
        assert "\0" not in text, f"strs[{index}] holds the character with the code 0"


def cases(rng):
    """rng: the judge's own generator."""
    for k, (count, longest) in enumerate(((1, 3), (2, 2), (3, 3), (5, 2), (8, 4), (12, 12), (30, 3), (100, 5))):
        yield {
            "id": f"random-{k + 1}",
            "why": f"{count} strings of up to {longest} characters that are popular as separators, and digits",
            "tags": ["random", "separator"],
            "args": [["".join(rng.choice(NASTY) for _ in range(rng.int(0, longest))) for _ in range(count)]],
        }
    for k in range(3):
        yield {
            "id": f"random-announcements-{k + 1}",
            "why": "strings that look like announced lengths or escapes themselves",
            "tags": ["random", "separator"],
            "args": [[rng.choice(["1#a", "0#", "#1", "%;", "%%", "%", "3#", "2", "", "10#", "\\;", "4:"]) for _ in range(9)]],
        }

    yield {
        "id": "large-many-short",
        "why": "300,000 strings of one letter: a reader that cuts off the front of its text each time is quadratic",
        "tags": ["large", "slow"],
        "args": [["a"] * 300_000],
    }
    yield {
        "id": "large-many-empty",
        "why": "300,000 empty strings: their number must come back",
        "tags": ["large", "empty", "boundary"],
        "args": [[""] * 300_000],
    }
    yield {
        "id": "large-one-long",
        "why": "one string of 500,000 characters",
        "tags": ["large", "boundary"],
        "args": [["0123456789" * 50_000]],
    }
    yield {
        "id": "large-escapes",
        "why": "250,000 percent signs and as many backslashes in two strings: all that must be escaped",
        "tags": ["large", "separator"],
        "args": [["%" * 250_000, "\\" * 250_000]],
    }
    yield {
        "id": "large-mixed",
        "why": "strings of many lengths, of one, two and three digits",
        "tags": ["large"],
        "args": [["x" * (k % 120) for k in range(6_000)]],
    }
