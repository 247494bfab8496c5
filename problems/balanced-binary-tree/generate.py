"""Recorded cases of balanced-binary-tree."""


def valid(root):
    """Raises AssertionError with the broken constraint in words."""
    nodes = sum(value is not None for value in root)
    assert nodes <= 50_000, f"the tree has at most 50,000 nodes, not {nodes}"
    for index, value in enumerate(root):
        if value is not None:
            assert -10_000 <= value <= 10_000, f"root[{index}] is {value}, beyond ±10,000"
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

def level_order(root):
    """Level order of nested pairs (left, right); nothing is None and every value is 1."""
    out, row = [], [root]
    while any(node is not None for node in row):
        out += [None if node is None else 1 for node in row]
        row = [child for node in row if node is not None for child in node]
    while out and out[-1] is None:
        out.pop()
    return out


def leanest(height, rng=None):
    """The balanced tree of this height with the fewest nodes, sides at random if there is an rng."""
    if height <= 0:
        return None
    pair = (leanest(height - 1, rng), leanest(height - 2, rng))
    return pair if rng is None or rng.int(0, 1) else pair[::-1]


def without_a_leaf(root, rng):
    """A copy without one leaf, found by walking down at random."""
    left, right = root
    if left is None and right is None:
        return None
    if right is None or (left is not None and rng.int(0, 1)):
        return (without_a_leaf(left, rng), right)
    return (left, without_a_leaf(right, rng))


def cases(rng):
    """rng: the judge's own generator."""
    for k, n in enumerate((3, 3, 4, 4, 5, 5, 6, 7, 8, 10)):
        yield {
            "id": f"random-small-{k + 1}",
            "why": "a small tree of random shape",
            "tags": ["random"],
            "args": [random_tree(rng, n, lambda: rng.int(-3, 3))],
        }
    for k, height in enumerate((3, 4, 5, 6, 8)):
        yield {
            "id": f"leanest-{height}",
            "why": f"height {height} with as few nodes as a balanced tree can have: a difference of 1 everywhere",
            "tags": ["balanced", "random", "boundary"],
            "args": [level_order(leanest(height, rng))],
        }
    for k, height in enumerate((3, 4, 5, 6, 8)):
        tree = leanest(height, rng)
        yield {
            "id": f"leanest-{height}-less-one",
            "why": f"the leanest tree of height {height} without one of its leaves",
            "tags": ["random", "boundary"],
            "args": [level_order(without_a_leaf(tree, rng))],
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
        "id": "large-two-paths",
        "why": "two long paths below the root, equally long: only the root is in order",
        "tags": ["large", "deep", "trap"],
        "args": [[1, 2, 2] + [3, None, None, 3] * 20_000 + [3, None, None, 3]],
    }
    yield {
        "id": "large-complete",
        "why": "a complete tree of 50,000 nodes",
        "tags": ["large", "balanced", "boundary"],
        "args": [[5] * n],
    }
    yield {
        "id": "large-leanest",
        "why": "the leanest balanced tree of height 20",
        "tags": ["large", "balanced"],
        "args": [level_order(leanest(20))],
    }
    spine = None
    arms = []
    for length in range(150):
        arm = None
        for _ in range(length):
            arm = (arm, None)
        arms.append(arm)
    for length in range(150):
        spine = (spine, arms[length])
    yield {
        "id": "large-spine-with-arms",
        "why": "a spine with an arm as long as the rest of it at each node: only the arms are out of balance",
        "tags": ["large", "trap"],
        "args": [level_order(spine)],
    }
