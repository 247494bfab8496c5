"""Recorded cases of binary-tree-maximum-path-sum."""


def valid(root):
    """Raises AssertionError with the broken constraint in words."""
    nodes = sum(value is not None for value in root)
    assert 1 <= nodes <= 50_000, f"the tree has 1 to 50,000 nodes, not {nodes}"
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

def path(sides, values):
    """Level order of a path whose values repeat: the next node hangs left (0) or right (1)."""
    out = [values[0]]
    for step, side in enumerate(sides, start=1):
        value = values[step % len(values)]
        out += [None, value] if side else [value, None]
    while out[-1] is None:
        out.pop()
    return out


def cases(rng):
    """rng: the judge's own generator."""
    for k, n in enumerate((2, 3, 3, 4, 5, 6, 8, 10, 13, 17, 25, 40)):
        yield {
            "id": f"random-small-{k + 1}",
            "why": "a tree of random shape with values of both signs",
            "tags": ["random"],
            "args": [random_tree(rng, n, lambda: rng.int(-9, 9))],
        }
    for k, n in enumerate((2, 3, 5, 9)):
        yield {
            "id": f"random-negative-{k + 1}",
            "why": "a tree of random shape, all values negative: the best is a single node",
            "tags": ["random", "negative", "trap"],
            "args": [random_tree(rng, n, lambda: rng.int(-9, -1))],
        }
    for k, n in enumerate((6, 10, 15, 30)):
        yield {
            "id": f"random-mostly-negative-{k + 1}",
            "why": "a tree of random shape whose values are mostly negative: the best path is short and anywhere",
            "tags": ["random", "negative"],
            "args": [random_tree(rng, n, lambda: rng.int(-9, 3))],
        }
    for k, n in enumerate((100, 300)):
        yield {
            "id": f"random-wide-{k + 1}",
            "why": "a larger tree with values from the whole range",
            "tags": ["random", "extreme"],
            "args": [random_tree(rng, n, lambda: rng.int(-1_000, 1_000))],
        }

    n = 50_000
    yield {
        "id": "large-left-path",
        "why": "50,000 nodes to the left: computing each arm anew is quadratic; the sum is as great as it can be",
        "tags": ["large", "slow", "deep", "skewed", "boundary"],
        "args": [path([0] * (n - 1), [1_000])],
    }
    yield {
        "id": "large-right-path",
        "why": "50,000 nodes to the right with values that change their sign",
        "tags": ["large", "slow", "deep", "skewed"],
        "args": [path([1] * (n - 1), [3, -2, 1, -4])],
    }
    yield {
        "id": "large-all-least",
        "why": "a complete tree of 50,000 times the least value",
        "tags": ["large", "negative", "trap", "boundary"],
        "args": [[-1_000] * n],
    }
    yield {
        "id": "large-complete",
        "why": "a complete tree of 50,000 nodes with values that repeat",
        "tags": ["large"],
        "args": [[7, -3, 5, -8, 2] * (n // 5)],
    }
    yield {
        "id": "large-comb",
        "why": "a spine to the right of -1 with a leaf 1 at each node: the way along the spine does not pay",
        "tags": ["large", "deep", "trap"],
        "args": [[-1] + [1, -1] + [None, None, 1, -1] * 15_000],
    }
    yield {
        "id": "large-two-arms",
        "why": "two long arms below a negative root: the path goes through it",
        "tags": ["large", "deep"],
        "args": [[-1_000, 1, 1] + [1, None, None, 1] * 15_000],
    }
