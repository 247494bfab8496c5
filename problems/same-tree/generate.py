"""Recorded cases of same-tree."""


def valid(p, q):
    """Raises AssertionError with the broken constraint in words."""
    for name, tree in (("p", p), ("q", q)):
        nodes = sum(value is not None for value in tree)
        assert nodes <= 50_000, f"{name} has at most 50,000 nodes, not {nodes}"
        for index, value in enumerate(tree):
            if value is not None:
                assert -(2**31) <= value < 2**31, f"{name}[{index}] is {value}, beyond 32 bits"
        check_level_order(name, tree)


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
    for k, n in enumerate((2, 3, 5, 8, 13, 20)):
        tree = random_tree(rng, n, lambda: rng.int(-3, 3))
        yield {
            "id": f"random-same-{k + 1}",
            "why": "a random tree and its exact copy",
            "tags": ["random"],
            "args": [tree, list(tree)],
        }
    for k, n in enumerate((2, 3, 5, 8, 13, 20)):
        tree = random_tree(rng, n, lambda: rng.int(-3, 3))
        other = list(tree)
        at = rng.choice([index for index, value in enumerate(tree) if value is not None])
        other[at] += rng.choice([-1, 1])
        yield {
            "id": f"random-one-value-{k + 1}",
            "why": "a random tree and a copy in which one value is changed by 1",
            "tags": ["random", "value"],
            "args": [tree, other],
        }
    for k, n in enumerate((2, 3, 3, 4, 5, 6)):
        yield {
            "id": f"random-shapes-{k + 1}",
            "why": "two random shapes of the same size, all values equal",
            "tags": ["random", "shape"],
            "args": [random_tree(rng, n, lambda: 1), random_tree(rng, n, lambda: 1)],
        }
    tree = random_tree(rng, 150, lambda: rng.int(-(2**31), 2**31 - 1))
    yield {
        "id": "random-wide-same",
        "why": "150 values from the whole range and an exact copy: values must be compared as numbers",
        "tags": ["random", "extreme"],
        "args": [tree, list(tree)],
    }

    n = 50_000
    yield {
        "id": "large-left-paths",
        "why": "two equal paths to the left: as deep as trees can be",
        "tags": ["large", "deep", "skewed"],
        "args": [path([0] * (n - 1), 1_000), path([0] * (n - 1), 1_000)],
    }
    yield {
        "id": "large-right-paths-last-node",
        "why": "two paths to the right whose last values differ",
        "tags": ["large", "deep", "skewed", "value"],
        "args": [path([1] * (n - 1), 0), path([1] * (n - 1), 0)[:-1] + [1]],
    }
    yield {
        "id": "large-paths-last-turn",
        "why": "two long paths that part only at the last step, one to the left and one to the right",
        "tags": ["large", "deep", "shape"],
        "args": [path([0, 1] * 20_000 + [0], 7), path([0, 1] * 20_000 + [1], 7)],
    }
    yield {
        "id": "large-complete-same",
        "why": "two complete trees of 50,000 nodes",
        "tags": ["large"],
        "args": [[5] * n, [5] * n],
    }
    yield {
        "id": "large-complete-last-missing",
        "why": "complete trees; the second lacks the very last leaf",
        "tags": ["large", "shape"],
        "args": [[5] * n, [5] * (n - 1)],
    }
    yield {
        "id": "large-paths-opposite",
        "why": "a path to the left and one to the right: they part right below the root",
        "tags": ["large", "deep", "shape"],
        "args": [path([0] * (n - 1), 2), path([1] * (n - 1), 2)],
    }
