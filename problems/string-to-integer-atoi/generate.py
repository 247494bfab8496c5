"""Recorded cases of string-to-integer-atoi."""

LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
ALLOWED = set(LETTERS + "0123456789 +-.")


def valid(s):
    """Raises AssertionError with the broken constraint in words."""
    assert len(s) <= 200, f"s holds at most 200 characters, not {len(s)}"
    for index, c in enumerate(s):
        assert c in ALLOWED, f"s[{index}] is {c!r}; only English letters, digits, spaces, '+', '-' and '.' are allowed"


def cases(rng):
    """Numbers near both limits, random texts of the allowed characters, and long ones."""
    for k, near in enumerate((2**31 - 1, 2**31, 2**31 - 10, 2**31 + 10, 2**32, 2**32 + 5, 2**33, 10**10, 2**63, 2**64, 2**64 + 7)):
        for sign in ("", "-"):
            yield {
                "id": f"near-{k}{'-negative' if sign else ''}",
                "why": f"{sign}{near} in the middle of other text: at or around a power of two or ten",
                "tags": ["boundary", "overflow"],
                "args": [f"{' ' * rng.int(0, 3)}{sign}{'0' * rng.int(0, 4)}{near}{rng.choice(['', ' ', 'x', '.5', '-1'])}"],
            }
    for k in range(16):
        text = (
            " " * rng.int(0, 3)
            + rng.choice(["", "", "+", "-", "--", "+-", "- ", "."])
            + "".join(rng.choice("0123456789") for _ in range(rng.int(0, 11)))
            + "".join(rng.choice(LETTERS + "0123456789 +-.") for _ in range(rng.int(0, 6)))
        )
        yield {
            "id": f"random-number-{k + 1}",
            "why": "spaces, signs, digits and a rest, each part at random",
            "tags": ["random"],
            "args": [text],
        }
    for k, n in enumerate((2, 3, 4, 5, 6, 8, 12)):
        yield {
            "id": f"random-text-{k + 1}",
            "why": f"{n} characters drawn from spaces, signs, a point, a letter and two digits",
            "tags": ["random"],
            "args": ["".join(rng.choice("  +-.x0077") for _ in range(n))],
        }
    for k in range(6):
        digits = rng.int(1, 9) * 10**8 + rng.int(0, 10**8 - 1)
        yield {
            "id": f"random-nine-digits-{k + 1}",
            "why": "nine digits always fit, with either sign",
            "tags": ["random"],
            "args": [rng.choice("+-") + str(digits)],
        }
