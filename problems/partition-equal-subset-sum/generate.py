"""Recorded cases of partition-equal-subset-sum."""


def valid(nums):
    """Raises AssertionError with the broken constraint in words."""
    assert 1 <= len(nums) <= 200, f"nums holds 1 to 200 numbers, not {len(nums)}"
    for index, value in enumerate(nums):
        assert 1 <= value <= 100, f"each number is between 1 and 100; nums[{index}] is {value}"


def cases(rng):
    """Random numbers with an even total, then many numbers for which every choice fails."""
    for n, most in ((3, 6), (4, 6), (4, 12), (5, 9), (5, 30), (6, 12), (6, 50), (7, 40), (8, 99), (10, 100), (15, 100)):
        for k in range(2):
            nums = [rng.int(1, most) for _ in range(n)]
            if sum(nums) % 2:
                nums[0] += 1 if nums[0] < most else -1
            yield {
                "id": f"random-{n}-up-to-{most}-{k + 1}",
                "why": f"{n} random numbers up to {most} with an even total",
                "tags": ["random"],
                "args": [nums],
            }
    for k in range(4):
        left = [rng.int(1, 20) for _ in range(5)]
        rest = sum(left)
        right = []
        while rest:
            right.append(rng.int(1, min(rest, 25)))
            rest -= right[-1]
        both = left + right
        rng.shuffle(both)
        yield {
            "id": f"random-two-halves-{k + 1}",
            "why": "two groups with the same sum, shuffled together",
            "tags": ["random"],
            "args": [both],
        }
    yield {
        "id": "forty-twos-and-a-six",
        "why": "43 even numbers whose half is odd: trying all choices takes years already",
        "tags": ["adversarial", "impossible"],
        "args": [[2] * 42 + [6]],
    }
    yield {
        "id": "large-greatest-odd-count",
        "why": "199 times 100: the half is no multiple of 100",
        "tags": ["large", "adversarial", "boundary", "impossible", "equal"],
        "args": [[100] * 199],
    }
    yield {
        "id": "large-greatest",
        "why": "200 times 100, the greatest total",
        "tags": ["large", "boundary", "equal"],
        "args": [[100] * 200],
    }
    yield {
        "id": "large-even-numbers-odd-half",
        "why": "even numbers of many sizes and an odd half",
        "tags": ["large", "adversarial", "impossible"],
        "args": [[2 * k for k in range(1, 51)] * 3 + [2] * 50],
    }
    yield {
        "id": "large-multiples-of-three",
        "why": "multiples of 3 and two ones, which have to go to different sides",
        "tags": ["large", "adversarial"],
        "args": [[99, 96, 93, 90] * 49 + [1, 1]],
    }
    yield {
        "id": "large-ones",
        "why": "200 ones",
        "tags": ["large", "boundary", "equal"],
        "args": [[1] * 200],
    }
    yield {
        "id": "large-all-values",
        "why": "every number from 1 to 100 twice",
        "tags": ["large"],
        "args": [list(range(1, 101)) * 2],
    }
    yield {
        "id": "large-odd-total",
        "why": "an odd total of 200 numbers",
        "tags": ["large", "odd"],
        "args": [[98] * 199 + [99]],
    }
