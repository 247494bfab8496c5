"""Recorded cases of house-robber-ii."""


def valid(nums):
    """Raises AssertionError with the broken constraint in words."""
    assert 1 <= len(nums) <= 1000, f"nums holds 1 to 1,000 amounts, not {len(nums)}"
    for index, amount in enumerate(nums):
        assert 0 <= amount <= 1000, f"each amount is between 0 and 1,000; nums[{index}] is {amount}"


def cases(rng):
    """Random rings, the same ring turned, then long ones on which whoever repeats work never ends."""
    for n, most in ((3, 5), (4, 5), (5, 3), (5, 9), (6, 9), (7, 9), (8, 2), (9, 20), (12, 9), (15, 50), (20, 9), (30, 99)):
        yield {
            "id": f"random-{n}-up-to-{most}",
            "why": f"{n} random amounts up to {most}",
            "tags": ["random"],
            "args": [[rng.int(0, most) for _ in range(n)]],
        }
    ring = [rng.int(1, 9) for _ in range(9)]
    for turn in range(9):
        yield {
            "id": f"turned-{turn}",
            "why": f"the same ring of nine, told from place {turn} on: the answer must not change",
            "tags": ["random", "ring"],
            "args": [ring[turn:] + ring[:turn]],
        }
    yield {
        "id": "random-whole-range",
        "why": "120 amounts from the whole range",
        "tags": ["random"],
        "args": [[rng.int(0, 1000) for _ in range(120)]],
    }
    yield {
        "id": "fifty-equal",
        "why": "50 equal houses: a recursion without memory already makes thousands of millions of calls",
        "tags": ["adversarial", "equal"],
        "args": [[1] * 50],
    }
    yield {
        "id": "large-zeros",
        "why": "1,000 empty houses: a memory in which 0 means unknown remembers nothing",
        "tags": ["large", "adversarial", "sentinel"],
        "args": [[0] * 1000],
    }
    yield {
        "id": "large-greatest",
        "why": "1,000 houses with 1,000 each: the greatest total that can come up, 500,000",
        "tags": ["large", "boundary", "extreme", "equal"],
        "args": [[1000] * 1000],
    }
    yield {
        "id": "large-odd-count",
        "why": "999 equal houses in a ring: 499 of them; a row would give 500",
        "tags": ["large", "equal", "ring"],
        "args": [[7] * 999],
    }
    yield {
        "id": "large-pairs",
        "why": "pairs of great amounts with pairs of small ones between, and great ones on both sides of the seam",
        "tags": ["large", "adversarial", "ring"],
        "args": [[9, 1, 1, 9, 2, 8, 10, 8] * 125],
    }
