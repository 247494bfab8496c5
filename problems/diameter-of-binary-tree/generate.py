"""Recorded cases of diameter-of-binary-tree."""


def valid(root):
    """Raises AssertionError with the broken constraint in words."""
    nodes = sum(value is not None for value in root)
    assert 1 <= nodes <= 50_000, f"the tree has 1 to 50,000 nodes, not {nodes}"
    for index, value in enumerate(root):
        if value is not None:
            assert -100 <= value <= 100, f"root[{index}] is {value}, beyond ±100"
    check_level_order("root", root)


def check_level_order(name, root):
    """A list in level order gives every entry a parent and does not end in null."""
    if not root:
        return
    assert root[0] is not None, f"{name} starts with its root, not with null"
    assert root[-1] is not None, f"nulls at the end of {name} are left out"
    places = 1
    for index, value in enumerate(root):
        assert places > 0, f"{name}[{index}] has no parent"
        places += 1 if value is not None else -1

def random_tree(rng, n, values):
    """Level order of a random tree of n nodes; each value is drawn by `values`."""
    children = [[None, None] for _ in range(n)]
    free = [(0, 0), (0, 1)]
    for node in range(1, n):
        parent, side = free.pop(rng.int(0, len(free) - 1))
        children[parent][side] = node
        free += [(node, 0), (node, 1)]
    out, row = [], [0]
    while any(node is not None for node in row):
        out += [None if node is None else values() for node in row]
        row = [child for node in row if node is not None for child in children[node]]
    while out[-1] is None:
        out.pop()
    return out

def path(sides, value):
    """Level order of a path: at each step the next node hangs left (0) or right (1)."""
    out = [value]
    for side in sides:
        out += [value, None] if side == 0 else [None, value]
    while out[-1] is None:
        out.pop()
    return out

def below(stem, left, right):
    """Level order: a path of `stem` nodes, below its end an arm to the left and one to the right."""
    out = path([0] * (stem - 1), 1)
    if stem > 1:
        out = out + [None]
    rows = max(left, right)
    for row in range(rows):
        if row == 0:
            out += [2 if left else None, 3 if right else None]
        else:
            if row <= left:
                out += [2 if row < left else None, None]
            if row <= right:
                out += [None, 3 if row < right else None]
    while out[-1] is None:
        out.pop()
    return out


def cases(rng):
    """rng: the judge's own generator."""
    for k, n in enumerate((2, 3, 4, 5, 6, 8, 10, 13, 17, 25, 40, 80)):
        yield {
            "id": f"random-small-{k + 1}",
            "why": "a tree of random shape",
            "tags": ["random"],
            "args": [random_tree(rng, n, lambda: rng.int(-100, 100))],
        }
    for k in range(6):
        stem, left, right = rng.int(1, 9), rng.int(0, 7), rng.int(0, 7)
        yield {
            "id": f"random-fork-{k + 1}",
            "why": "a stem with two arms of random length: the longest path uses the stem or does not",
            "tags": ["random", "trap"],
            "args": [below(stem, left, right)],
        }

    n = 50_000
    yield {
        "id": "large-left-path",
        "why": "50,000 nodes, each the left child of the one before: computing each height anew is quadratic",
        "tags": ["large", "slow", "deep", "skewed"],
        "args": [path([0] * (n - 1), 0)],
    }
    yield {
        "id": "large-right-path",
        "why": "50,000 nodes, each the right child of the one before",
        "tags": ["large", "slow", "deep", "skewed"],
        "args": [path([1] * (n - 1), -1)],
    }
    yield {
        "id": "large-fork-below-a-stem",
        "why": "a short stem and two long arms below it: the path turns far from the root",
        "tags": ["large", "deep", "trap"],
        "args": [below(100, 20_000, 20_000)],
    }
    yield {
        "id": "large-fork-at-the-root",
        "why": "two long arms below the root",
        "tags": ["large", "deep"],
        "args": [below(1, 20_000, 19_999)],
    }
    yield {
        "id": "large-complete",
        "why": "a complete tree of 50,000 nodes",
        "tags": ["large", "boundary"],
        "args": [[5] * n],
    }
    yield {
        "id": "large-comb",
        "why": "a long spine to the right with a leaf on the left of each of its nodes",
        "tags": ["large", "deep"],
        "args": [[1, 2, 3] + [None, None, 2, 3] * (n // 2 - 2)],
    }
