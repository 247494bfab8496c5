"""Recorded cases of course-schedule."""


def valid(numCourses, prerequisites):
    """Raises AssertionError with the broken constraint in words."""
    assert 1 <= numCourses <= 2000, f"numCourses is between 1 and 2,000, not {numCourses}"
    assert len(prerequisites) <= 5000, f"there are at most 5,000 prerequisites, not {len(prerequisites)}"
    seen = set()
    for pair in prerequisites:
        assert len(pair) == 2, f"each prerequisite is a pair, not {pair}"
        a, b = pair
        for course in pair:
            assert 0 <= course < numCourses, f"each course of a pair is between 0 and numCourses - 1 = {numCourses - 1}, not {course}"
        assert a != b, f"no course is its own prerequisite: {pair}"
        assert (a, b) not in seen, f"all pairs are different; {pair} occurs twice"
        seen.add((a, b))


def acyclic(rng, n, m):
    """m different random pairs along a hidden random order of n courses."""
    order = list(range(n))
    rng.shuffle(order)
    pairs = set()
    while len(pairs) < m:
        i, j = sorted(rng.sample(range(n), 2))
        pairs.add((order[j], order[i]))
    pairs = sorted(pairs)
    rng.shuffle(pairs)
    return [list(pair) for pair in pairs]


def anyhow(rng, n, m):
    """m different random pairs of n courses."""
    pairs = set()
    while len(pairs) < m:
        pairs.add(tuple(rng.sample(range(n), 2)))
    pairs = sorted(pairs)
    rng.shuffle(pairs)
    return [list(pair) for pair in pairs]


def diamonds(n, label):
    """A chain of diamonds over courses 0..n-1, renamed by `label`: the paths double with each."""
    return [
        [label(top + a), label(top + b)]
        for top in range(0, n - 3, 3)
        for a, b in ((1, 0), (2, 0), (3, 1), (3, 2))
    ]


def cases(rng):
    """Random plans with and without cycles, then long chains, rings and diamonds."""
    for n, m in ((2, 1), (3, 3), (4, 4), (5, 7), (6, 6), (8, 14), (10, 15), (12, 40), (20, 25), (40, 80), (60, 300)):
        yield {
            "id": f"possible-{n}-{m}",
            "why": f"{n} courses, {m} pairs that agree with a hidden order",
            "tags": ["random"],
            "args": [n, acyclic(rng, n, m)],
        }
    for n, m in ((3, 3), (4, 4), (5, 5), (6, 6), (8, 8), (10, 11), (12, 12), (20, 18), (30, 28), (50, 45)):
        yield {
            "id": f"anyhow-{n}-{m}",
            "why": f"{n} courses, {m} pairs at random: perhaps with a cycle",
            "tags": ["random"],
            "args": [n, anyhow(rng, n, m)],
        }
    for n, m in ((5, 6), (9, 12), (15, 25), (40, 60)):
        pairs = acyclic(rng, n, m)
        a, b = rng.choice(pairs)
        c = rng.choice([c for c in range(n) if c not in (a, b)])
        for pair in ([b, c], [c, a]):
            if pair not in pairs:
                pairs.append(pair)
        yield {
            "id": f"triangle-hidden-{n}-{m}",
            "why": f"{n} courses, three of which wait for one another",
            "tags": ["random", "cycle"],
            "args": [n, pairs],
        }
    n = 2000
    yield {
        "id": "large-chain",
        "why": "each course needs the one before it: recursion 2,000 deep",
        "tags": ["large", "chain"],
        "args": [n, [[i + 1, i] for i in range(n - 1)]],
    }
    yield {
        "id": "large-chain-backwards",
        "why": "each course needs the one after it",
        "tags": ["large", "chain", "adversarial"],
        "args": [n, [[i, i + 1] for i in range(n - 1)]],
    }
    yield {
        "id": "large-ring",
        "why": "a chain of 2,000 closed to a ring",
        "tags": ["large", "cycle"],
        "args": [n, [[(i + 1) % n, i] for i in range(n)]],
    }
    yield {
        "id": "large-ring-at-the-end",
        "why": "a chain whose last two courses need each other",
        "tags": ["large", "cycle"],
        "args": [n, [[i + 1, i] for i in range(n - 1)] + [[n - 2, n - 1]]],
    }
    yield {
        "id": "large-diamonds",
        "why": "666 diamonds in a row: as many as 2 to the power 666 paths",
        "tags": ["large", "adversarial"],
        "args": [n, diamonds(n, lambda i: i)],
    }
    yield {
        "id": "large-diamonds-backwards",
        "why": "99 diamonds with the courses numbered from the end",
        "tags": ["large", "adversarial"],
        "args": [300, diamonds(300, lambda i: 299 - i)],
    }
    yield {
        "id": "large-diamonds-into-ring",
        "why": "diamonds that lead to two courses that need each other",
        "tags": ["large", "adversarial", "cycle"],
        "args": [302, diamonds(300, lambda i: i) + [[300, 297], [301, 300], [300, 301]]],
    }
    yield {
        "id": "large-star",
        "why": "one course is needed by all others",
        "tags": ["large"],
        "args": [n, [[i, 1000] for i in range(n) if i != 1000]],
    }
    yield {
        "id": "large-layers",
        "why": "5,000 pairs, the most allowed: 72 courses need nearly all of 70 others",
        "tags": ["large", "dense", "boundary"],
        "args": [n, [[100 + i // 70, i % 70] for i in range(5000)]],
    }
    yield {
        "id": "large-layers-with-way-back",
        "why": "5,000 pairs, the last of which leads from the second layer back to the first",
        "tags": ["large", "dense", "boundary", "cycle"],
        "args": [n, [[100 + i // 70, i % 70] for i in range(4999)] + [[0, 100]]],
    }
    yield {
        "id": "large-no-pairs",
        "why": "2,000 courses and nothing to heed",
        "tags": ["large", "boundary"],
        "args": [n, []],
    }
