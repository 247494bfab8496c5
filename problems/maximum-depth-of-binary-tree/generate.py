"""Recorded cases of maximum-depth-of-binary-tree."""


def valid(root):
    """Raises AssertionError with the broken constraint in words."""
    nodes = sum(value is not None for value in root)
    assert nodes <= 50_000, f"the tree has at most 50,000 nodes, not {nodes}"
    for index, value in enumerate(root):
        if value is not None:
            assert -1_000 <= value <= 1_000, f"root[{index}] is {value}, beyond ±1,000"
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

def cases(rng):
    """rng: the judge's own generator."""
    for k, n in enumerate((2, 3, 4, 5, 6, 8, 11, 15, 25, 40)):
        yield {
            "id": f"random-small-{k + 1}",
            "why": "a tree of random shape with gaps and small values",
            "tags": ["random"],
            "args": [random_tree(rng, n, lambda: rng.int(-3, 3))],
        }
    for k, n in enumerate((100, 300)):
        yield {
            "id": f"random-wide-{k + 1}",
            "why": "a larger tree of random shape, values from the whole range",
            "tags": ["random", "extreme"],
            "args": [random_tree(rng, n, lambda: rng.int(-1_000, 1_000))],
        }
    for k, n in enumerate((7, 30, 61)):
        yield {
            "id": f"random-path-{k + 1}",
            "why": f"a path of {n + 1} nodes with random turns: the level order is twice as long as the tree",
            "tags": ["random", "skewed"],
            "args": [path([rng.int(0, 1) for _ in range(n)], 0)],
        }

    n = 50_000
    yield {
        "id": "path-left-100",
        "why": "a path of 100 nodes: whoever asks a child twice doubles the work 100 times",
        "tags": ["slow", "skewed"],
        "args": [path([0] * 99, 1)],
    }
    yield {
        "id": "path-right-100",
        "why": "a path of 100 nodes to the right: whoever asks the right child twice never ends",
        "tags": ["slow", "skewed"],
        "args": [path([1] * 99, 1)],
    }
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
        "id": "large-comb",
        "why": "a long spine to the right with a leaf on the left of each of its nodes",
        "tags": ["large", "deep"],
        "args": [[1, 2, 3] + [None, None, 2, 3] * (n // 2 - 2)],
    }
    yield {
        "id": "large-perfect",
        "why": "a perfect tree of 32,767 nodes: 15 full levels",
        "tags": ["large"],
        "args": [[4] * 32_767],
    }
    yield {
        "id": "large-complete",
        "why": "a complete tree of 50,000 nodes whose last level is not full",
        "tags": ["large", "boundary"],
        "args": [[4] * n],
    }
