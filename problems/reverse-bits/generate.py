"""Recorded cases of reverse-bits."""


def valid(n):
    """Raises AssertionError with the broken constraint in words."""
    assert 0 <= n <= 4_294_967_295, "n is a pattern of 32 bits, 0 to 4,294,967,295"


def cases(rng):
    """Each single bit, and random patterns of different width and density."""
    for i in range(32):
        yield {
            "id": f"bit-{i}",
            "why": f"bit {i} alone must become bit {31 - i}",
            "tags": ["single-bit"],
            "args": [1 << i],
        }
    for i in range(0, 32, 5):
        yield {
            "id": f"all-but-bit-{i}",
            "why": f"every bit but bit {i}",
            "tags": ["single-bit"],
            "args": [0xFFFFFFFF ^ (1 << i)],
        }
    for width in (3, 7, 8, 9, 15, 16, 17, 24, 31, 32, 32, 32, 32):
        n = rng.bits(width)
        yield {
            "id": f"random-{width}-{n}",
            "why": f"{width} random bits at the low end",
            "tags": ["random"],
            "args": [n],
        }
    for density in (1, 2, 3):
        sparse = 0xFFFFFFFF
        for _ in range(density):
            sparse &= rng.bits(32)
        yield {
            "id": f"random-sparse-{density}",
            "why": f"random bits, each set with probability 1/{2 ** density}",
            "tags": ["random"],
            "args": [sparse],
        }
