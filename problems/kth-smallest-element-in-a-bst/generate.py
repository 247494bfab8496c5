"""Recorded cases of kth-smallest-element-in-a-bst."""


def valid(root, k):
    """Raises AssertionError with the broken constraint in words."""
    values = [value for value in root if value is not None]
    assert 1 <= len(values) <= 20_000, f"the tree has 1 to 20,000 nodes, not {len(values)}"
    for value in values:
        assert -(10**9) <= value <= 10**9, f"the value {value} is beyond ±1,000,000,000"
    assert len(set(values)) == len(values), "no value occurs twice in the tree"
    check_search_tree(root)
    assert 1 <= k <= len(values), f"k is 1 to {len(values)}, the number of nodes, not {k}"


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
    children = {keys[0]: [None, None]}
    for key in keys[1:]:
        at = keys[0]
        while children[at][int(key > at)] is not None:
            at = children[at][int(key > at)]
        children[at][int(key > at)] = key
        children[key] = [None, None]
    out, row = [], [keys[0]]
    while any(key is not None for key in row):
        out += row
        row = [child for key in row if key is not None for child in children[key]]
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
    for k, n in enumerate((2, 3, 4, 5, 6, 8, 10, 14, 20, 25)):
        keys = rng.sample(list(range(-15, 16)), n)
        yield {
            "id": f"random-small-{k + 1}",
            "why": "a small tree grown from keys in random order",
            "tags": ["random"],
            "args": [level_order(keys), rng.int(1, n)],
        }
    keys = list(dict.fromkeys(rng.int(-(10**9), 10**9) for _ in range(120)))
    for name, k in (("first", 1), ("middle", len(keys) // 2), ("last", len(keys))):
        yield {
            "id": f"random-wide-{name}",
            "why": f"a larger tree with values from the whole range, the {name} one",
            "tags": ["random", "extreme"],
            "args": [level_order(keys), k],
        }

    n = 20_000
    falling = path(list(range(n - 1, -1, -1)))
    yield {
        "id": "large-left-path-first",
        "why": "20,000 nodes that fall to the left, k = 1: counting the left subtree on each level is quadratic",
        "tags": ["large", "slow", "deep", "skewed"],
        "args": [falling, 1],
    }
    yield {
        "id": "large-left-path-last",
        "why": "the same path, k = n: the root itself",
        "tags": ["large", "deep", "skewed", "boundary"],
        "args": [falling, n],
    }
    yield {
        "id": "large-left-path-middle",
        "why": "the same path, the middle",
        "tags": ["large", "deep", "skewed"],
        "args": [falling, n // 2],
    }
    m = 4_000
    rising = path(list(range(-m, m)))
    yield {
        "id": "large-right-path-last",
        "why": "nodes that rise to the right, k = n: the last node of all",
        "tags": ["large", "deep", "skewed", "boundary"],
        "args": [rising, 2 * m],
    }
    yield {
        "id": "large-right-path-first",
        "why": "the same path, k = 1: the root itself",
        "tags": ["large", "skewed", "boundary"],
        "args": [rising, 1],
    }
