"""Recorded cases of course-schedule-ii."""


def valid(numCourses, prerequisites):
    """Raises AssertionError with the broken constraint in words."""
    assert 1 <= numCourses <= 2000, "numCourses is between 1 and 2,000"
    assert len(prerequisites) <= 5000, "there are at most 5,000 prerequisites"
    seen = set()
    for pair in prerequisites:
        assert len(pair) == 2, "each prerequisite is a pair"
        a, b = pair
        assert 0 <= a < numCourses and 0 <= b < numCourses, "each course of a pair is between 0 and numCourses - 1"
        assert a != b, "no course is its own prerequisite"
        assert (a, b) not in seen, "all pairs are different"
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


def diamonds(n, label):
    """A chain of diamonds over courses 0..n-1, renamed by `label`: the paths double with each."""
    pairs = []
    for top in range(0, n - 3, 3):
        for a, b in ((1, 0), (2, 0), (3, 1), (3, 2)):
            pairs.append([label(top + a), label(top + b)])
    return pairs


def cases(rng):
    """Random graphs with and without cycles, then long chains, diamonds and stars."""
    for n, m in ((2, 1), (3, 2), (4, 3), (5, 6), (6, 5), (8, 12), (10, 15), (12, 30), (20, 25), (40, 80)):
        yield {
            "id": f"random-order-{n}-{m}",
            "why": f"{n} courses, {m} pairs that agree with a hidden order",
            "tags": ["random"],
            "args": [n, acyclic(rng, n, m)],
        }
    for n, m in ((3, 3), (5, 6), (8, 10), (15, 20)):
        pairs = acyclic(rng, n, m)
        a, b = rng.choice(pairs)
        if [b, a] not in pairs:
            pairs.append([b, a])
        yield {
            "id": f"random-cycle-{n}-{m}",
            "why": f"{n} courses, one pair also the other way round",
            "tags": ["random", "cycle"],
            "args": [n, pairs],
        }
    yield {
        "id": "random-tournament",
        "why": "every two of 30 courses are ordered: only one answer",
        "tags": ["random", "dense"],
        "args": [30, acyclic(rng, 30, 435)],
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
        "why": "each course needs the one after it: a scan from 0 finds the ready course last",
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
        "id": "large-no-pairs",
        "why": "2,000 courses and nothing to heed",
        "tags": ["large", "boundary"],
        "args": [n, []],
    }
