"""Recorded cases of permutations."""


def valid(nums):
    """Raises AssertionError with the broken constraint in words."""
    assert 1 <= len(nums) <= 8, f"nums holds 1 to 8 numbers, not {len(nums)}"
    for index, x in enumerate(nums):
        assert -100 <= x <= 100, f"nums[{index}] is {x}; each number is between -100 and 100"
    assert len(set(nums)) == len(nums), "all numbers are different, but one is there twice"


def cases(rng):
    """Random numbers of each length up to six, and eight numbers."""
    for k, n in enumerate((1, 2, 3, 3, 4, 4, 4, 5, 5, 6)):
        nums = rng.sample(range(-100, 101), n)
        yield {
            "id": f"random-{k + 1}",
            "why": f"{n} different numbers from the whole range",
            "tags": ["random"],
            "args": [nums],
        }
    yield {
        "id": "random-digits",
        "why": "six different digits in random order",
        "tags": ["random"],
        "args": [rng.sample(range(10), 6)],
    }
    yield {
        "id": "seven-falling",
        "why": "seven numbers in falling order: 5,040 arrangements",
        "tags": ["large", "reversed"],
        "args": [[6, 5, 4, 3, 2, 1, 0]],
    }
    yield {
        "id": "eight",
        "why": "the most numbers: 40,320 arrangements, but nearly seventeen million sequences",
        "tags": ["large", "boundary", "adversarial"],
        "args": [[1, 2, 3, 4, 5, 6, 7, 8]],
    }
