"""Recorded cases of task-scheduler."""

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ALLOWED = set(LETTERS)


def valid(tasks, n):
    """Raises AssertionError with the broken constraint in words."""
    assert 1 <= len(tasks) <= 10_000, f"tasks holds 1 to 10,000 tasks, not {len(tasks)}"
    for index, c in enumerate(tasks):
        assert c in ALLOWED, f"tasks[{index}] is {c!r}; each task is a letter from A to Z"
    assert 0 <= n <= 100, f"n is between 0 and 100, not {n}"


def cases(rng):
    """Random tasks of few and of many kinds, then long lists."""
    for k, (count, kinds, n) in enumerate(((2, 1, 2), (3, 2, 1), (4, 2, 2), (5, 3, 1), (6, 2, 3), (6, 3, 2), (7, 3, 2), (8, 4, 1), (8, 3, 3), (8, 2, 1), (8, 5, 4))):
        letters = rng.sample(LETTERS, kinds)
        yield {
            "id": f"random-small-{k + 1}",
            "why": f"{count} tasks of up to {kinds} kinds, n = {n}",
            "tags": ["random"],
            "args": [[rng.choice(letters) for _ in range(count)], n],
        }
    for k in range(12):
        kinds = rng.int(2, 26)
        letters = rng.sample(LETTERS, kinds)
        n = rng.choice((0, 1, 2, kinds - 1, kinds, 2 * kinds))
        yield {
            "id": f"random-{k + 1}",
            "why": f"random tasks of up to {kinds} kinds, n = {n}",
            "tags": ["random"],
            "args": [[rng.choice(letters) for _ in range(rng.int(10, 120))], n],
        }
    for k in range(6):
        letters = rng.sample(LETTERS, rng.int(3, 6))
        tasks = [c for i, c in enumerate(letters) for _ in range(3 * (i + 1) if k % 2 else 4 + (i == 0))]
        rng.shuffle(tasks)
        yield {
            "id": f"random-uneven-{k + 1}",
            "why": "kinds with rising counts" if k % 2 else "all kinds equally often, one of them once more",
            "tags": ["random"],
            "args": [tasks, rng.int(1, 5)],
        }
    yield {
        "id": "large-one-kind",
        "why": "10,000 tasks of one kind with n = 100: a million units, to be counted rather than lived through",
        "tags": ["large", "boundary", "adversarial"],
        "args": [["M"] * 10_000, 100],
    }
    yield {
        "id": "large-all-kinds",
        "why": "26 kinds in turn, n = 25: no unit is idle",
        "tags": ["large", "boundary"],
        "args": [[LETTERS[i % 26] for i in range(10_000)], 25],
    }
    yield {
        "id": "large-all-kinds-idle",
        "why": "26 kinds in turn, n = 100: most units are idle",
        "tags": ["large", "adversarial"],
        "args": [[LETTERS[i % 26] for i in range(9_984)], 100],
    }
    yield {
        "id": "large-one-frequent",
        "why": "one kind makes half of the tasks, the others fill its gaps",
        "tags": ["large"],
        "args": [["A" if i % 2 == 0 else "BCDEF"[i // 2 % 5] for i in range(9_999)], 1],
    }
    yield {
        "id": "large-no-distance",
        "why": "n = 0: the number of tasks",
        "tags": ["large", "boundary"],
        "args": [["Z" if i % 3 else "Y" for i in range(10_000)], 0],
    }
