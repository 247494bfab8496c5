"""Recorded cases of jump-game."""


def valid(nums):
    """Raises AssertionError with the broken constraint in words."""
    assert 1 <= len(nums) <= 100_000, f"nums holds 1 to 100,000 numbers, not {len(nums)}"
    for index, jump in enumerate(nums):
        assert 0 <= jump <= 100_000, f"each number is between 0 and 100,000; nums[{index}] is {jump}"


def passable(rng, n, most):
    """Random jumps along which the end can be reached: where the way would end, one jump is raised."""
    nums = [rng.int(0, most) for _ in range(n)]
    reach = 0
    for i in range(n - 1):
        reach = max(reach, i + nums[i])
        if reach == i:
            nums[i] = 1
            reach = i + 1
    return nums


def cases(rng):
    """Random rows with and without a way through, then long ones on which looking at every jump is slow."""
    for n, most in ((4, 2), (5, 2), (6, 3), (8, 2), (10, 3), (15, 2), (25, 3), (60, 4), (200, 6)):
        nums = passable(rng, n, most)
        yield {
            "id": f"random-way-{n}-up-to-{most}",
            "why": f"{n} random jumps up to {most} with a way through",
            "tags": ["random"],
            "args": [nums],
        }
        wall = rng.int(1, n - 2)
        yield {
            "id": f"random-wall-{n}-up-to-{most}",
            "why": "the same jumps, cut short so that none gets past one of the places",
            "tags": ["random", "trap"],
            "args": [[min(jump, wall - i) if i <= wall else jump for i, jump in enumerate(nums)]],
        }
    n = 100_000
    half = n // 2
    yield {
        "id": "large-one-short",
        "why": "49,999 places, none of which quite reaches the end, and zeros behind them: all jumps together are thousands of millions",
        "tags": ["large", "adversarial", "trap"],
        "args": [[half] * (half - 1) + [0] * (half + 1)],
    }
    yield {
        "id": "large-just-enough",
        "why": "the same with one place more: the last one just reaches the end",
        "tags": ["large", "adversarial", "off-by-one"],
        "args": [[half] * half + [0] * half],
    }
    yield {
        "id": "large-ones",
        "why": "steps of 1 all the way: a recursion gets 100,000 deep, or a scan for each step goes far",
        "tags": ["large", "boundary"],
        "args": [[1] * n],
    }
    yield {
        "id": "large-ones-with-a-late-wall",
        "why": "steps of 1 up to a 0 shortly before the end",
        "tags": ["large", "trap"],
        "args": [[1] * (n - 3) + [0, 1, 1]],
    }
    yield {
        "id": "large-fifties-and-a-wall",
        "why": "jumps up to 50 and a wall of 50 zeros, just too wide",
        "tags": ["large", "adversarial", "trap"],
        "args": [[50] * 99_000 + [0] * 50 + [50] * 950],
    }
    yield {
        "id": "large-zeros",
        "why": "zeros only",
        "tags": ["large", "trap", "equal"],
        "args": [[0] * n],
    }
