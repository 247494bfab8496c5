"""Recorded cases of validate-binary-search-tree."""


def valid(root):
    """Raises AssertionError with the broken constraint in words."""
    nodes = sum(value is not None for value in root)
    assert 1 <= nodes <= 50_000, f"the tree has 1 to 50,000 nodes, not {nodes}"
    for index, value in enumerate(root):
        if value is not None:
            assert -(2**31) <= value < 2**31, f"root[{index}] is {value}, beyond 32 bits"
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

def sorted_tree(rng, n, values):
    """A random shape of n nodes filled so that the inorder is the list of values."""
    shape = random_tree(rng, n, lambda: 0)
    children, at = {}, 1
    for index, value in enumerate(shape):
        if value is not None:
            children[index] = [child if child < len(shape) else None for child in (at, at + 1)]
            at += 2
    stack, node, rest = [], 0, iter(values)
    while stack or node is not None:
        while node is not None:
            stack.append(node)
            node = children[node][0]
            if node is not None and shape[node] is None:
                node = None
        node = stack.pop()
        shape[node] = next(rest)
        node = children[node][1]
        if node is not None and shape[node] is None:
            node = None
    return shape


def path(keys, sides):
    """Level order of keys of which each hangs below the one before, left (0) or right (1)."""
    out = [keys[0]]
    for side, key in zip(sides, keys[1:]):
        out += [None, key] if side else [key, None]
    while out[-1] is None:
        out.pop()
    return out


def cases(rng):
    """rng: the judge's own generator."""
    for k, n in enumerate((2, 3, 5, 7, 10, 15, 30)):
        yield {
            "id": f"random-valid-{k + 1}",
            "why": "a random shape filled in order",
            "tags": ["random"],
            "args": [sorted_tree(rng, n, sorted(rng.sample(list(range(-20, 21)), n)))],
        }
    for k, n in enumerate((2, 3, 4, 5, 7, 10, 15, 30)):
        values = sorted(rng.sample(list(range(-20, 21)), n))
        at = rng.int(0, n - 2)
        values[at], values[at + 1] = values[at + 1], values[at]
        yield {
            "id": f"random-neighbours-swapped-{k + 1}",
            "why": "a random shape in order but for two neighbours in value, which are exchanged",
            "tags": ["random", "trap"],
            "args": [sorted_tree(rng, n, values)],
        }
    for k, n in enumerate((2, 3, 4, 6, 9, 15, 30)):
        values = sorted(rng.sample(list(range(-20, 21)), n))
        at = rng.int(0, n - 2)
        values[at + 1] = values[at]
        yield {
            "id": f"random-one-twice-{k + 1}",
            "why": "a random shape in order in which one value occurs twice",
            "tags": ["random", "duplicates", "trap"],
            "args": [sorted_tree(rng, n, values)],
        }
    for k, n in enumerate((3, 3, 3, 4, 4, 5)):
        yield {
            "id": f"random-any-{k + 1}",
            "why": "a small tree of random values",
            "tags": ["random"],
            "args": [random_tree(rng, n, lambda: rng.int(-4, 4))],
        }
    values = sorted({rng.int(-(2**31), 2**31 - 1) for _ in range(200)})
    yield {
        "id": "random-wide-valid",
        "why": "values from the whole range of 32 bits in order",
        "tags": ["random", "extreme"],
        "args": [sorted_tree(rng, len(values), values)],
    }

    n = 20_000
    yield {
        "id": "large-right-path",
        "why": "20,000 values that rise to the right: walking over whole subtrees at each node is quadratic",
        "tags": ["large", "slow", "deep", "skewed"],
        "args": [path(list(range(n)), [1] * (n - 1))],
    }
    yield {
        "id": "large-right-path-last-equal",
        "why": "the same path, its last value equal to the one before",
        "tags": ["large", "deep", "duplicates"],
        "args": [path([*range(n - 1), n - 2], [1] * (n - 1))],
    }
    m = 4_000
    zigzag = [k // 2 if k % 2 == 0 else m - k // 2 for k in range(m)]
    yield {
        "id": "large-zigzag",
        "why": "a path that turns at every node and closes in on its middle",
        "tags": ["large", "deep", "skewed"],
        "args": [path(zigzag, [(k + 1) % 2 for k in range(m - 1)])],
    }
    yield {
        "id": "large-zigzag-passes-the-root",
        "why": "the same path, but its last node is smaller than the root, thousands of levels above",
        "tags": ["large", "deep", "trap"],
        "args": [path(zigzag[:-1] + [-1], [(k + 1) % 2 for k in range(m - 2)] + [0])],
    }
    yield {
        "id": "large-all-equal",
        "why": "50,000 equal values",
        "tags": ["large", "duplicates", "boundary"],
        "args": [[7] * 50_000],
    }
