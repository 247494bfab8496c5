"""Recorded cases of subtree-of-another-tree."""


def valid(root, subRoot):
    """Raises AssertionError with the broken constraint in words."""
    for name, tree, most in (("root", root, 2_000), ("subRoot", subRoot, 1_000)):
        nodes = sum(value is not None for value in tree)
        assert 1 <= nodes <= most, f"{name} has 1 to {most:,} nodes, not {nodes}"
        for index, value in enumerate(tree):
            if value is not None:
                assert -10_000 <= value <= 10_000, f"{name}[{index}] is {value}, beyond ±10,000"
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

def subtree_at(tree, wanted):
    """Level order of what hangs at the wanted index (of a value) in a level order."""
    children, at = {}, 1
    for index, value in enumerate(tree):
        if value is not None:
            children[index] = (at, at + 1)
            at += 2
    out, row = [], [wanted]
    while row:
        present = [index is not None and index < len(tree) and tree[index] is not None for index in row]
        out += [tree[index] if there else None for index, there in zip(row, present)]
        row = [child for index, there in zip(row, present) if there for child in children[index]]
    while out[-1] is None:
        out.pop()
    return out


def cases(rng):
    """rng: the judge's own generator."""
    for k, n in enumerate((3, 5, 8, 12, 20, 40)):
        tree = random_tree(rng, n, lambda: rng.int(1, 2))
        at = rng.choice([index for index, value in enumerate(tree) if value is not None])
        yield {
            "id": f"random-found-{k + 1}",
            "why": "a random tree of two values and one of its own subtrees",
            "tags": ["random", "duplicates"],
            "args": [tree, subtree_at(tree, at)],
        }
    for k, n in enumerate((5, 8, 12, 20, 40)):
        tree = random_tree(rng, n, lambda: rng.int(1, 2))
        at = rng.choice([index for index, value in enumerate(tree) if value is not None])
        sub = subtree_at(tree, at)
        spot = rng.choice([index for index, value in enumerate(sub) if value is not None])
        sub[spot] = 3 - sub[spot]
        yield {
            "id": f"random-changed-{k + 1}",
            "why": "a random tree and one of its subtrees with one value changed",
            "tags": ["random", "duplicates"],
            "args": [tree, sub],
        }
    for k, (n, m) in enumerate(((4, 2), (6, 3), (8, 3), (10, 4), (14, 4), (30, 3), (60, 5))):
        yield {
            "id": f"random-shapes-{k + 1}",
            "why": "random shapes, all values equal",
            "tags": ["random", "shape"],
            "args": [random_tree(rng, n, lambda: 0), random_tree(rng, m, lambda: 0)],
        }
    tree = random_tree(rng, 200, lambda: rng.int(-10_000, 10_000))
    yield {
        "id": "random-wide",
        "why": "200 nodes with values from the whole range, and one of its subtrees",
        "tags": ["random", "extreme"],
        "args": [tree, subtree_at(tree, 5)],
    }

    n, m = 2_000, 1_000
    yield {
        "id": "large-paths-end-differs",
        "why": "two paths of equal values; the short one ends in another: every comparison goes as far as it can",
        "tags": ["large", "adversarial", "skewed"],
        "args": [path([0] * (n - 1), 1), path([0] * (m - 1), 1)[:-1] + [2]],
    }
    yield {
        "id": "large-paths-found",
        "why": "the short path is the lower end of the long one",
        "tags": ["large", "skewed"],
        "args": [path([1] * (n - 1), 1), path([1] * (m - 1), 1)],
    }
    yield {
        "id": "large-path-turns-at-the-end",
        "why": "a long path to the right; the short one turns left at its end",
        "tags": ["large", "adversarial", "skewed", "shape"],
        "args": [path([1] * (n - 1), -1), path([1] * (m - 2) + [0], -1)],
    }
    yield {
        "id": "large-complete-not-found",
        "why": "complete trees of equal values; the small one is not full enough to be a subtree",
        "tags": ["large", "boundary"],
        "args": [[4] * n, [4] * 900],
    }
    yield {
        "id": "large-perfect-found",
        "why": "perfect trees of 1,023 and 511 nodes: found at both children of the root",
        "tags": ["large", "duplicates"],
        "args": [[4] * 1_023, [4] * 511],
    }
    yield {
        "id": "large-same",
        "why": "two trees of 1,000 nodes that are the same",
        "tags": ["large", "boundary"],
        "args": [[6] * m, [6] * m],
    }
