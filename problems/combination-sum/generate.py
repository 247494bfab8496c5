"""Recorded cases of combination-sum."""


def valid(candidates, target):
    """Raises AssertionError with the broken constraint in words."""
    assert 1 <= len(candidates) <= 30, f"candidates holds 1 to 30 numbers, not {len(candidates)}"
    for index, x in enumerate(candidates):
        assert 2 <= x <= 40, f"candidates[{index}] is {x}; each candidate is between 2 and 40"
    assert len(set(candidates)) == len(candidates), "all candidates are different, but one is there twice"
    assert 1 <= target <= 40, f"target is {target}; it is between 1 and 40"
    count = combinations(candidates, target)
    assert count <= 200, f"there are at most 200 combinations, but here there are {count}"


def combinations(candidates, target):
    """How many combinations there are."""
    ways = [1] + [0] * target
    for c in candidates:
        for total in range(c, target + 1):
            ways[total] += ways[total - c]
    return ways[target]


def cases(rng):
    """Random candidates, narrow and wide, then those with the most sequences."""
    kept = 0
    while kept < 18:
        low = rng.choice((2, 2, 3, 4, 6))
        high = rng.choice((8, 12, 20, 40))
        candidates = rng.sample(range(low, high + 1), rng.int(1, min(6, high - low + 1)))
        target = rng.int(5, 32)
        if not 1 <= combinations(candidates, target) <= 60:
            continue
        kept += 1
        yield {
            "id": f"random-{kept}",
            "why": f"{len(candidates)} candidates between {low} and {high}, in any order",
            "tags": ["random"],
            "args": [candidates, target],
        }
    yield {
        "id": "many-sequences",
        "why": "145 combinations, but nine million sequences with the sum",
        "tags": ["large", "adversarial"],
        "args": [[2, 3, 4, 5], 40],
    }
    yield {
        "id": "many-sequences-reversed",
        "why": "five candidates in falling order, and sequences by the million",
        "tags": ["large", "adversarial", "reversed"],
        "args": [[11, 6, 5, 3, 2], 40],
    }
    yield {
        "id": "thirty-candidates",
        "why": "the most candidates, all from 11 to 40",
        "tags": ["large", "boundary"],
        "args": [list(range(11, 41)), 40],
    }
    yield {
        "id": "even-candidates-odd-target",
        "why": "even numbers never make an odd sum, but the search has far to go",
        "tags": ["large", "adversarial", "empty-answer"],
        "args": [[2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 36, 38, 40], 39],
    }
