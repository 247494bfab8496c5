"""Recorded cases of sort-colors."""


def valid(nums):
    """Raises AssertionError with the broken constraint in words."""
    assert 1 <= len(nums) <= 100_000, f"nums holds 1 to 100,000 numbers, not {len(nums)}"
    for index, value in enumerate(nums):
        assert value in (0, 1, 2), f"nums[{index}] is {value}; only 0, 1 and 2 are allowed"


def cases(rng):
    """Random arrays, some with a colour missing or rare, then long ones."""
    for n in (3, 4, 5, 6, 7, 8, 10, 13, 20, 33, 64, 100):
        yield {
            "id": f"random-{n}",
            "why": f"{n} random colours",
            "tags": ["random"],
            "args": [[rng.int(0, 2) for _ in range(n)]],
        }
    for pair in ((0, 1), (0, 2), (1, 2)):
        yield {
            "id": f"random-only-{pair[0]}-and-{pair[1]}",
            "why": f"25 numbers, all {pair[0]} or {pair[1]}: the third colour is missing",
            "tags": ["random", "missing"],
            "args": [[rng.choice(list(pair)) for _ in range(25)]],
        }
    for rare in (0, 1, 2):
        nums = [(rare + 1) % 3] * 15 + [(rare + 2) % 3] * 15 + [rare]
        rng.shuffle(nums)
        yield {
            "id": f"random-rare-{rare}",
            "why": f"a single {rare} among thirty others",
            "tags": ["random"],
            "args": [nums],
        }
    third = 33_333
    yield {
        "id": "large-reversed",
        "why": "100,000 numbers in falling order: every pair of different ones is the wrong way round",
        "tags": ["large", "slow", "reversed"],
        "args": [[2] * third + [1] * (third + 1) + [0] * third],
    }
    yield {
        "id": "large-cycle",
        "why": "2, 1, 0 again and again",
        "tags": ["large", "slow"],
        "args": [[2, 1, 0] * third],
    }
    yield {
        "id": "large-sorted",
        "why": "99,999 numbers already in order",
        "tags": ["large", "sorted"],
        "args": [[0] * third + [1] * third + [2] * third],
    }
    for value in (0, 1, 2):
        yield {
            "id": f"large-only-{value}",
            "why": f"100,000 times {value}",
            "tags": ["large", "duplicates"],
            "args": [[value] * 100_000],
        }
    yield {
        "id": "large-zero-last",
        "why": "99,999 twos and a single 0 at the very end",
        "tags": ["large"],
        "args": [[2] * 99_999 + [0]],
    }
