"""Recorded cases of product-of-array-except-self."""

LEAST, GREATEST = -(2**31), 2**31 - 1


def valid(nums):
    """Raises AssertionError with the broken constraint in words."""
    n = len(nums)
    assert 2 <= n <= 100_000, f"nums holds 2 to 100,000 numbers, not {n}"
    for index, value in enumerate(nums):
        assert -30 <= value <= 30, f"nums[{index}] is {value}, beyond ±30"
    for name, order in (("prefix", range(n)), ("suffix", range(n - 1, -1, -1))):
        product = 1
        for index in order:
            product *= nums[index]
            assert LEAST <= product <= GREATEST, (
                f"the product of the {name} that ends at index {index} is {product}, which does not fit into 32 bits"
                if name == "prefix"
                else f"the product of the suffix that begins at index {index} is {product}, which does not fit into 32 bits"
            )
    if nums.count(0) == 1:
        hole = nums.index(0)
        product = 1
        for value in nums[:hole] + nums[hole + 1:]:
            product *= value
        assert LEAST <= product <= GREATEST, f"answer[{hole}] is {product}, which does not fit into 32 bits"
    elif 0 not in nums:
        product = 1
        for value in nums:
            product *= value
        for index, value in enumerate(nums):
            assert LEAST <= product // value <= GREATEST, (
                f"answer[{index}] is {product // value}, which does not fit into 32 bits"
            )


def fits(nums):
    try:
        valid(nums)
    except AssertionError:
        return False
    return True


def cases(rng):
    """Small random ones with few, one or no zeros, then long ones that are nearly all ones."""
    for k, (n, spread) in enumerate(((2, 3), (3, 3), (4, 5), (5, 4), (6, 9), (7, 3), (8, 9), (9, 5), (12, 3), (16, 2))):
        nums = [rng.int(-spread, spread) for _ in range(n)]
        while not fits(nums):
            nums = [rng.int(-spread, spread) for _ in range(n)]
        yield {
            "id": f"random-{k + 1}",
            "why": f"{n} random values between -{spread} and {spread}, zeros among them by chance",
            "tags": ["random"],
            "args": [nums],
        }
    for k, n in enumerate((2, 3, 5, 6)):
        yield {
            "id": f"random-no-zero-{k + 1}",
            "why": f"{n} random values other than 0, up to 30 in size",
            "tags": ["random"],
            "args": [[rng.choice([-1, 1]) * rng.int(1, 30) for _ in range(n)]],
        }
    for k, n in enumerate((3, 5, 6, 7)):
        nums = [rng.choice([-1, 1]) * rng.int(1, 30) for _ in range(n)]
        nums[rng.int(0, n - 1)] = 0
        yield {
            "id": f"random-one-zero-{k + 1}",
            "why": f"{n} random values with exactly one 0",
            "tags": ["random", "zero"],
            "args": [nums],
        }
    yield {
        "id": "large-ones",
        "why": "100,000 ones",
        "tags": ["large", "slow"],
        "args": [[1] * 100_000],
    }
    yield {
        "id": "large-signs",
        "why": "1 and -1 in turns, and a few greater numbers: ten thousand million multiplications for whoever makes them all",
        "tags": ["large", "slow", "negative"],
        "args": [[7] + [1, -1] * 24_999 + [-11] + [-1, 1, 1] * 16_666 + [13, -5]],
    }
    yield {
        "id": "large-one-zero",
        "why": "a single 0 in the middle of 99,999 numbers, with 2 and 3 at the ends",
        "tags": ["large", "slow", "zero"],
        "args": [[2] + [-1] * 49_998 + [0] + [1] * 49_998 + [3]],
    }
    yield {
        "id": "large-two-zeros",
        "why": "zeros at both ends of 100,000 numbers: nothing but zeros",
        "tags": ["large", "zero"],
        "args": [[0] + [1, -1] * 49_999 + [0]],
    }
