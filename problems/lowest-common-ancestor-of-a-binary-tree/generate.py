"""Recorded cases of lowest-common-ancestor-of-a-binary-tree."""


def valid(root, p, q):
    """Raises AssertionError with the broken constraint in words."""
    values = [value for value in root if value is not None]
    assert 2 <= len(values) <= 20_000, f"the tree has 2 to 20,000 nodes, not {len(values)}"
    for value in values:
        assert -(10**9) <= value <= 10**9, f"the value {value} is beyond ±1,000,000,000"
    assert len(set(values)) == len(values), "no value occurs twice in the tree"
    check_level_order("root", root)
    for name, value in (("p", p), ("q", q)):
        assert value in values, f"{name} is the value of a node; no node holds {value}"
    assert p != q, "p and q are different nodes"


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

def path(sides, keys):
    """Level order of a path: at each step the next key hangs left (0) or right (1)."""
    out = [keys[0]]
    for side, key in zip(sides, keys[1:]):
        out += [None, key] if side else [key, None]
    while out[-1] is None:
        out.pop()
    return out


def cases(rng):
    """rng: the judge's own generator."""
    for k, n in enumerate((2, 3, 4, 5, 6, 8, 10, 14, 20, 30, 30, 30)):
        keys = rng.sample(list(range(-30, 31)), n)
        rest = iter(keys)
        tree = random_tree(rng, n, lambda: next(rest))
        p, q = rng.sample(keys, 2)
        yield {
            "id": f"random-small-{k + 1}",
            "why": "a tree of random shape with values in random order, any two of its nodes",
            "tags": ["random"],
            "args": [tree, p, q],
        }
    for k in range(3):
        keys = list(dict.fromkeys(rng.int(-(10**9), 10**9) for _ in range(100)))
        rest = iter(keys)
        tree = random_tree(rng, len(keys), lambda: next(rest))
        p, q = rng.sample(keys, 2)
        yield {
            "id": f"random-wide-{k + 1}",
            "why": "a larger tree with values from the whole range",
            "tags": ["random", "extreme"],
            "args": [tree, p, q],
        }

    n = 20_000
    right = path([1] * (n - 1), list(range(n)))
    yield {
        "id": "large-right-path-bottom",
        "why": "a path to the right with p and q at its lower end: searching whole subtrees at each step is quadratic",
        "tags": ["large", "slow", "deep", "skewed"],
        "args": [right, n - 2, n - 1],
    }
    yield {
        "id": "large-right-path-top-and-bottom",
        "why": "the same path, q at the root and p at the far end",
        "tags": ["large", "deep", "skewed"],
        "args": [right, n - 1, 0],
    }
    yield {
        "id": "large-right-path-middle",
        "why": "the same path, both somewhere in the middle",
        "tags": ["large", "deep", "skewed"],
        "args": [right, 12_345, 6_789],
    }
    m = 3_000
    yield {
        "id": "large-left-path-bottom",
        "why": "a path to the left with p and q at its lower end",
        "tags": ["large", "deep", "skewed"],
        "args": [path([0] * (m - 1), list(range(m))), m - 1, m - 2],
    }
    yield {
        "id": "large-comb-two-leaves",
        "why": "a spine to the right with a leaf at each of its nodes; the two lowest leaves",
        "tags": ["large", "deep"],
        "args": [[0, *(key for k in range(m) for key in ([None, None] * (k > 0) + [2 * k + 1, 2 * k + 2]))], 2 * m, 2 * m - 1],
    }
    yield {
        "id": "large-complete-far-leaves",
        "why": "a complete tree: the first and the last leaf of its last level meet at the root",
        "tags": ["large"],
        "args": [list(range(4_095)), 2_047, 4_094],
    }
