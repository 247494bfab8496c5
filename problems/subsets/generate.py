"""Recorded cases of subsets."""


def valid(nums):
    """Raises AssertionError with the broken constraint in words."""
    assert 1 <= len(nums) <= 10, f"nums holds 1 to 10 numbers, not {len(nums)}"
    for index, x in enumerate(nums):
        assert -100 <= x <= 100, f"nums[{index}] is {x}; each number is between -100 and 100"
    assert len(set(nums)) == len(nums), "all numbers are different, but one is there twice"


def cases(rng):
    """Random numbers of each length, and ten numbers in several orders."""
    for k, n in enumerate((1, 2, 3, 3, 4, 4, 5, 6, 7)):
        yield {
            "id": f"random-{k + 1}",
            "why": f"{n} different numbers from the whole range",
            "tags": ["random"],
            "args": [rng.sample(range(-100, 101), n)],
        }
    for k, n in enumerate((4, 5, 6)):
        yield {
            "id": f"random-dense-{k + 1}",
            "why": f"{n} different numbers between -4 and 4",
            "tags": ["random", "dense"],
            "args": [rng.sample(range(-4, 5), n)],
        }
    yield {
        "id": "ten-rising",
        "why": "the most numbers: 1,024 selections, but ten million ways to reach them",
        "tags": ["large", "boundary", "adversarial", "sorted"],
        "args": [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    }
    yield {
        "id": "ten-falling",
        "why": "ten numbers in falling order, down to 0",
        "tags": ["large", "boundary", "reversed"],
        "args": [[9, 8, 7, 6, 5, 4, 3, 2, 1, 0]],
    }
