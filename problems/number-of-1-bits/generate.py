"""Recorded cases of number-of-1-bits."""


def valid(n):
    """Raises AssertionError with the broken constraint in words."""
    assert 0 <= n <= 4_294_967_295, f"n is a pattern of 32 bits, 0 to 4,294,967,295, not {n}"


def cases(rng):
    """Each single bit, each run of ones at the low end, and random patterns of different density."""
    for i in range(32):
        yield {
            "id": f"bit-{i}",
            "why": f"bit {i} alone",
            "tags": ["single-bit"],
            "args": [1 << i],
        }
    for i in range(2, 32, 3):
        yield {
            "id": f"low-{i}",
            "why": f"the {i} lowest bits: the value is one below a power of two",
            "tags": ["run"],
            "args": [(1 << i) - 1],
        }
    for i in (0, 1, 15, 16, 30):
        yield {
            "id": f"all-but-bit-{i}",
            "why": f"every bit but bit {i}",
            "tags": ["dense"],
            "args": [0xFFFFFFFF ^ (1 << i)],
        }
    for k, width in enumerate((5, 9, 16, 17, 24, 31, 32, 32, 32, 32)):
        yield {
            "id": f"random-{k + 1}",
            "why": f"{width} random bits at the low end",
            "tags": ["random"],
            "args": [rng.bits(width)],
        }
    for k in range(1, 4):
        sparse, dense = 0xFFFFFFFF, 0
        for _ in range(k + 1):
            sparse &= rng.bits(32)
            dense |= rng.bits(32)
        yield {
            "id": f"random-sparse-{k}",
            "why": f"random bits, about one in {2 ** (k + 1)} is set",
            "tags": ["random"],
            "args": [sparse],
        }
        yield {
            "id": f"random-dense-{k}",
            "why": f"random bits, about one in {2 ** (k + 1)} is not set",
            "tags": ["random"],
            "args": [dense],
        }
