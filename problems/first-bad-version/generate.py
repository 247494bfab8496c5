"""Recorded cases of first-bad-version."""


def valid(n, bad):
    """Raises AssertionError with the broken constraint in words."""
    assert 1 <= n <= 2_147_483_647, "n is between 1 and 2,147,483,647"
    assert 1 <= bad <= n, "the first bad version is between 1 and n"


def cases(rng):
    """Every answer for small n, random ones, and huge n whose first bad version comes late."""
    for n in range(4, 10):
        bad = rng.int(1, n)
        yield {
            "id": f"small-{n}-{bad}",
            "why": f"{n} versions: each small length has its own way to halve",
            "tags": ["small"],
            "args": [n, bad],
        }
    for bits in range(5, 32, 2):
        n = rng.int(1 << bits - 1, (1 << bits) - 1)
        bad = rng.int(1, n)
        yield {
            "id": f"random-{bits}-bits",
            "why": f"a random length of {bits} bits, a random answer",
            "tags": ["random"],
            "args": [n, bad],
        }
    top = 2_147_483_647
    for name, bad, why in (
        ("large-late", top - 5, "nearly all of two thousand million versions are good: asking in order is hopeless"),
        ("large-three-quarters", 1_610_612_736, "an answer in the upper half: left + right does not fit in 32 bits"),
        ("large-just-above-half", 1_073_741_825, "an answer just above the middle"),
        ("large-seven-eighths", 1_879_048_192, "a power of two and its neighbours, high up"),
    ):
        yield {"id": name, "why": why, "tags": ["large", "adversarial"], "args": [top, bad]}
