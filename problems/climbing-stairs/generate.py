"""Recorded cases of climbing-stairs."""


def valid(n):
    """Raises AssertionError with the broken constraint in words."""
    assert 1 <= n <= 45, f"n is between 1 and 45, not {n}"


def cases(rng):
    """Every n that the hand-written cases leave out."""
    for n in (14, 18, 19, 21, 25, 26, 27, 28, 30, 33, 34, 35, 37, 38, 40, 41, 43):
        yield {
            "id": f"steps-{n}",
            "why": f"the table entry for {n} steps, so that all values from 1 to 45 are checked",
            "tags": ["table", "even" if n % 2 == 0 else "odd"],
            "args": [n],
        }
