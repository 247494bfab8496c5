"""Recorded cases of lowest-common-ancestor-of-a-binary-search-tree."""


def valid(root, p, q):
    """Raises AssertionError with the broken constraint in words."""
    values = [value for value in root if value is not None]
    assert 2 <= len(values) <= 100_000, f"the tree has 2 to 100,000 nodes, not {len(values)}"
    for value in values:
        assert -(10**9) <= value <= 10**9, f"the value {value} is beyond ±1,000,000,000"
    assert len(set(values)) == len(values), "no value occurs twice in the tree"
    check_search_tree(root)
    for name, value in (("p", p), ("q", q)):
        assert value in values, f"{name} is the value of a node; no node holds {value}"
    assert p != q, "p and q are different nodes"


def check_search_tree(root):
    """A list in level order, in which each node lies within the bounds its ancestors set."""
    assert root[0] is not None, "the tree starts with its root, not with null"
    assert root[-1] is not None, "nulls at the end are left out"
    places = [(float("-inf"), float("inf"))]
    for index, value in enumerate(root):
        assert index < len(places), f"root[{index}] has no parent"
        if value is not None:
            low, high = places[index]
            assert low < value < high, f"root[{index}] is {value}, on the wrong side of a node above"
            places += [(low, value), (value, high)]


def level_order(keys):
    """Level order of the search tree that these keys make when inserted one after another."""
    children = {}
    for key in keys:
        if not children:
            children[key] = [None, None]
            continue
        at = keys[0]
        while True:
            side = int(key > at)
            if children[at][side] is None:
                children[at][side] = key
                children[key] = [None, None]
                break
            at = children[at][side]
    out, row = [], [keys[0]]
    while row:
        out += row
        row = [child for key in row if key is not None for child in children[key]]
        if all(key is None for key in row):
            break
    while out[-1] is None:
        out.pop()
    return out


def path(keys):
    """Level order of keys of which each is inserted below the one before, as in a sorted row."""
    out = [keys[0]]
    for before, key in zip(keys, keys[1:]):
        out += [key, None] if key < before else [None, key]
    while out[-1] is None:
        out.pop()
    return out


def cases(rng):
    """rng: the judge's own generator."""
    for k, n in enumerate((2, 3, 4, 5, 6, 8, 10, 14, 20)):
        keys = rng.sample(list(range(-12, 13)), n)
        p, q = rng.sample(keys, 2)
        yield {
            "id": f"random-small-{k + 1}",
            "why": "a small tree grown from keys in random order, any two of its nodes",
            "tags": ["random"],
            "args": [level_order(keys), p, q],
        }
    for k in range(3):
        keys = [rng.int(-(10**9), 10**9) for _ in range(60)]
        keys = list(dict.fromkeys(keys))
        p, q = rng.sample(keys, 2)
        yield {
            "id": f"random-wide-{k + 1}",
            "why": "a larger tree with values from the whole range",
            "tags": ["random", "extreme"],
            "args": [level_order(keys), p, q],
        }

    n = 20_000
    yield {
        "id": "large-right-path-bottom",
        "why": "a path to the right with p and q at its lower end: searching whole subtrees at each step is quadratic",
        "tags": ["large", "slow", "deep", "skewed"],
        "args": [path(list(range(n))), n - 1, n - 2],
    }
    yield {
        "id": "large-left-path-bottom",
        "why": "a path to the left with p and q at its lower end",
        "tags": ["large", "deep", "skewed"],
        "args": [path(list(range(2_999, -1, -1))), 1, 0],
    }
    yield {
        "id": "large-right-path-top",
        "why": "a path to the right, p at the root and q at the far end",
        "tags": ["large", "deep", "skewed"],
        "args": [path(list(range(n))), 0, n - 1],
    }
    zigzag = [k // 2 if k % 2 == 0 else 5_000 - k // 2 for k in range(5_000)]
    yield {
        "id": "large-zigzag",
        "why": "a path that turns at every node and closes in on its middle",
        "tags": ["large", "deep", "skewed"],
        "args": [path(zigzag), zigzag[-1], zigzag[-2]],
    }
