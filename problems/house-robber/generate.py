"""Recorded cases of house-robber."""


def valid(nums):
    """Raises AssertionError with the broken constraint in words."""
    assert 1 <= len(nums) <= 1000, f"nums holds 1 to 1,000 amounts, not {len(nums)}"
    for index, amount in enumerate(nums):
        assert 0 <= amount <= 1000, f"each amount is between 0 and 1,000; nums[{index}] is {amount}"


def cases(rng):
    """Random rows, then long ones on which whoever repeats work never ends."""
    for n, most in ((2, 5), (3, 5), (4, 5), (5, 3), (6, 9), (7, 9), (8, 2), (9, 20), (12, 9), (15, 50), (20, 9), (30, 99)):
        yield {
            "id": f"random-{n}-up-to-{most}",
            "why": f"{n} random amounts up to {most}",
            "tags": ["random"],
            "args": [[rng.int(0, most) for _ in range(n)]],
        }
    yield {
        "id": "random-gaps",
        "why": "70 houses, most of them empty: the good ones stand at random distances",
        "tags": ["random", "gap"],
        "args": [[rng.int(1, 9) if rng.int(0, 2) == 0 else 0 for _ in range(70)]],
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
        "why": "999 equal houses: 500 of them, not 499",
        "tags": ["large", "equal"],
        "args": [[7] * 999],
    }
    yield {
        "id": "large-rising",
        "why": "every amount from 1 to 1,000 in order: the odd places",
        "tags": ["large", "sorted"],
        "args": [list(range(1, 1001))],
    }
    yield {
        "id": "large-pairs",
        "why": "pairs of great amounts with pairs of small ones between: the parity changes all the time",
        "tags": ["large", "adversarial", "parity"],
        "args": [[9, 1, 1, 9, 2, 8, 10, 8] * 125],
    }
