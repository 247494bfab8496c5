"""Recorded cases of decode-ways."""

DIGITS = "0123456789"


def readings(s):
    """The number of texts with the code s."""
    before, here = 0, 1
    for i, digit in enumerate(s):
        pair = before if i and "10" <= s[i - 1 : i + 1] <= "26" else 0
        before, here = here, (here if digit != "0" else 0) + pair
    return here


def valid(s):
    """Raises AssertionError with the broken constraint in words."""
    assert 1 <= len(s) <= 100, f"s holds 1 to 100 digits, not {len(s)}"
    assert all(c in DIGITS for c in s), "s consists of digits"
    count = readings(s)
    assert count < 2**31, f"the answer fits a signed integer of 32 bits; here it is {count}"


def drawn(rng, n, digits):
    """A random string of n digits whose answer is allowed."""
    while True:
        s = "".join(rng.choice(digits) for _ in range(n))
        if readings(s) < 2**31:
            return s


def cases(rng):
    """Random strings of different digits, then long ones with many readings or none."""
    for n, digits, name in (
        (3, "012", "small"), (4, "123", "small"), (5, "1234567", "mixed"), (6, "126", "small"), (7, "0123", "zeros"),
        (8, "12", "small"), (9, "1267", "mixed"), (12, "12345", "mixed"), (15, "112267", "mixed"), (30, "1239", "mixed"),
    ):
        for k in range(2):
            yield {
                "id": f"random-{n}-{name}-{k + 1}-{digits}",
                "why": f"{n} random digits out of {digits}",
                "tags": ["random", name],
                "args": [drawn(rng, n, digits)],
            }
    for k in range(4):
        s = "".join(rng.choice(["10", "20", "1", "2", "26", "7"]) for _ in range(12))
        yield {
            "id": f"random-readable-{k + 1}",
            "why": "twelve codes one after the other: there is a reading, with and without zeros",
            "tags": ["random", "zero"],
            "args": [s],
        }
    yield {
        "id": "large-no-reading",
        "why": "98 ones and two zeros: no reading, but without memory a call for nearly each of 10^20 beginnings",
        "tags": ["large", "adversarial", "zero", "impossible"],
        "args": ["1" * 98 + "00"],
    }
    yield {
        "id": "large-no-reading-from-the-right",
        "why": "a 0 at the front and 99 ones: the same for whoever reads from the right",
        "tags": ["large", "adversarial", "zero", "impossible"],
        "args": ["0" + "1" * 99],
    }
    yield {
        "id": "large-dead-end-in-the-middle",
        "why": "fifty ones, 30, and ones again",
        "tags": ["large", "adversarial", "zero", "impossible"],
        "args": ["1" * 49 + "30" + "1" * 49],
    }
    yield {
        "id": "large-forced-pairs",
        "why": "fifty times 10: one reading",
        "tags": ["large", "zero", "boundary"],
        "args": ["10" * 50],
    }
    yield {
        "id": "large-one-reading",
        "why": "a hundred nines",
        "tags": ["large", "equal", "boundary"],
        "args": ["9" * 100],
    }
    yield {
        "id": "large-power-of-two",
        "why": "thirty separate pairs: 2 to the power 30",
        "tags": ["large", "boundary", "overflow"],
        "args": ["129" * 30 + "9" * 10],
    }
    yield {
        "id": "large-ones-and-a-tail",
        "why": "44 ones among nines: more than a thousand million readings",
        "tags": ["large", "adversarial"],
        "args": ["9" * 28 + "1" * 44 + "9" * 28],
    }
