"""Recorded cases of invert-binary-tree."""


def valid(root):
    """Raises AssertionError with the broken constraint in words."""
    nodes = sum(value is not None for value in root)
    assert nodes <= 50_000, f"the tree has at most 50,000 nodes, not {nodes}"
    for index, value in enumerate(root):
        if value is not None:
            assert -(2**31) <= value < 2**31, f"root[{index}] is {value}, beyond 32 bits"
    check_level_order(root)


def check_level_order(root):
    """A list in level order gives every entry a parent and does not end in null."""
    if not root:
        return
    assert root[0] is not None, "a tree that is not empty starts with its root, not with null"
    assert root[-1] is not None, "nulls at the end are left out"
    places = 1
    for index, value in enumerate(root):
        assert places > 0, f"root[{index}] has no parent"
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


def cases(rng):
    """rng: the judge's own generator."""
    for k, n in enumerate((2, 3, 4, 5, 6, 8, 11, 15)):
        yield {
            "id": f"random-small-{k + 1}",
            "why": "a small tree of random shape with gaps and repeated values",
            "tags": ["random"],
            "args": [random_tree(rng, n, lambda: rng.int(-3, 3))],
        }
    for k, n in enumerate((40, 120)):
        yield {
            "id": f"random-wide-{k + 1}",
            "why": "a larger tree of random shape, values from all of the 32-bit range",
            "tags": ["random", "extreme"],
            "args": [random_tree(rng, n, lambda: rng.int(-(2**31), 2**31 - 1))],
        }

    n = 50_000
    yield {
        "id": "large-left-path",
        "why": "50,000 nodes, each the left child of the one before: as deep as a tree can be",
        "tags": ["large", "deep", "skewed"],
        "args": [path([0] * (n - 1), 0)],
    }
    yield {
        "id": "large-right-path",
        "why": "50,000 nodes, each the right child of the one before",
        "tags": ["large", "deep", "skewed"],
        "args": [path([1] * (n - 1), -1)],
    }
    yield {
        "id": "large-zigzag",
        "why": "a path that turns at every node",
        "tags": ["large", "deep", "skewed"],
        "args": [path([0, 1] * (n // 2 - 1), 7)],
    }
    yield {
        "id": "large-complete",
        "why": "a complete tree of 32,767 nodes, different values on each half of a level",
        "tags": ["large"],
        "args": [
            [
                level * 10 + (place >= 2 ** (level - 1) if level else 0)
                for level in range(15)
                for place in range(2**level)
            ]
        ],
    }
    yield {
        "id": "large-comb",
        "why": "a long spine to the right with a leaf on the left of each of its nodes",
        "tags": ["large", "deep"],
        "args": [[1, 2, 3] + [None, None, 2, 3] * (n // 2 - 2)],
    }
