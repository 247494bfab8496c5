"""Recorded cases of letter-combinations-of-a-phone-number."""


def valid(digits):
    """Raises AssertionError with the broken constraint in words."""
    assert len(digits) <= 6, f"digits holds at most 6 digits, not {len(digits)}"
    for index, c in enumerate(digits):
        assert c in set("23456789"), f"digits[{index}] is {c!r}; only the digits 2 to 9 are allowed"


def cases(rng):
    """Every pair of neighbouring keys, random strings of each length, and the longest lists."""
    for first in "23456789":
        second = "9" if first == "2" else str(int(first) - 1)
        yield {
            "id": f"pair-{first}{second}",
            "why": f"the key {first} and then the key {second}",
            "tags": ["pairs"],
            "args": [first + second],
        }
    for n in (3, 3, 3, 4, 4, 5):
        digits = "".join(rng.choice("23456789") for _ in range(n))
        yield {
            "id": f"random-{digits}",
            "why": f"{n} random keys",
            "tags": ["random"],
            "args": [digits],
        }
    yield {
        "id": "longest-three-letters",
        "why": "six keys of three letters each: 729 strings",
        "tags": ["large", "boundary"],
        "args": ["234568"],
    }
    yield {
        "id": "longest-four-letters",
        "why": "six keys of four letters each: 4,096 strings, the longest list",
        "tags": ["large", "boundary"],
        "args": ["797979"],
    }
    yield {
        "id": "longest-one-key",
        "why": "one key six times: every choice is still free",
        "tags": ["large", "duplicates"],
        "args": ["555555"],
    }
