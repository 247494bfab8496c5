"""Recorded cases of powx-n."""

import math


def valid(x, n):
    """Raises AssertionError with the broken constraint in words."""
    assert -100 < x < 100, "x is greater than -100 and less than 100"
    assert -2_147_483_648 <= n <= 2_147_483_647, "n is a 32-bit integer"
    assert x != 0 or n > 0, "n is positive if x is 0"
    if x != 0:
        assert n * math.log10(abs(x)) <= 4 + 1e-9, "the result is between -10,000 and 10,000"


def cases(rng):
    """Random powers of readable size, then huge exponents with a base near 1 or -1."""
    for i in range(14):
        n = rng.int(-12, 12)
        x = rng.int(5, 20) / 10 * rng.choice([1, -1])
        if n * math.log10(abs(x)) > 4:
            n = -n
        yield {
            "id": f"random-small-{i}",
            "why": f"a random base to the power {n}",
            "tags": ["random"],
            "args": [x, n],
        }
    for i in range(10):
        bits = rng.int(8, 30)
        n = (1 << bits) + rng.bits(bits)
        # the result is about e to the power of a small number
        x = 1 + rng.int(-30, 80) / 10 / n
        if rng.int(0, 1):
            x = -x
        if rng.int(0, 1) and abs(n * math.log10(abs(x))) < 4:
            n = -n
        yield {
            "id": f"random-large-{i}",
            "why": f"a base near {'-1' if x < 0 else '1'}, an exponent of {bits + 1} bits: the result has a readable size",
            "tags": ["random", "large"],
            "args": [x, n],
        }
    for name, x, n, why in (
        ("large-ones", 1.0, 2_147_483_647, "1 to the greatest power: one multiplication a step is two thousand million"),
        ("large-minus-ones", -1.0, 2_147_483_647, "-1 to the greatest power, which is odd"),
        ("large-shrinking", 0.9999999995, 2_147_483_647, "a base just below 1 to the greatest power"),
        ("large-growing", 1.000000004, 2_147_483_647, "a base just above 1 to the greatest power: about 5,378"),
        ("large-negative", -0.999999998, -2_147_483_648, "a base just above -1 to the least power"),
        ("large-all-bits", 1.0000001, 67_108_863, "26 bits, all set"),
        ("large-single-bit", 1.0000001, 67_108_864, "one bit, the 27th"),
    ):
        yield {"id": name, "why": why, "tags": ["large", "adversarial"], "args": [x, n]}
