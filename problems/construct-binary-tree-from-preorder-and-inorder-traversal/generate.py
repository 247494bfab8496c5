"""Recorded cases of construct-binary-tree-from-preorder-and-inorder-traversal."""


def valid(preorder, inorder):
    """Raises AssertionError with the broken constraint in words."""
    n = len(preorder)
    assert 1 <= n <= 40_000, f"preorder holds 1 to 40,000 values, not {n}"
    assert len(inorder) == n, f"preorder holds {n} values and inorder {len(inorder)}; both must be of the same length"
    for name, values in (("preorder", preorder), ("inorder", inorder)):
        for value in values:
            assert -(10**9) <= value <= 10**9, f"{name} holds {value}, beyond ±1,000,000,000"
        assert len(set(values)) == n, f"a value occurs twice in {name}"
    assert set(preorder) == set(inorder), "the two lists must hold the same values"
    # Push along preorder and pop along inorder: with one tree behind both, all is popped.
    stack, done = [], 0
    for value in preorder:
        stack.append(value)
        while stack and stack[-1] == inorder[done]:
            stack.pop()
            done += 1
    assert not stack, "the two lists are not the preorder and the inorder of one tree"


def random_tree(rng, keys):
    """Preorder and inorder of a random tree: the root is any of the keys, which stand in inorder."""
    inorder, preorder, parts = list(keys), [], [(0, len(keys))]
    while parts:
        low, high = parts.pop()
        if low < high:
            middle = rng.int(low, high - 1)
            preorder.append(inorder[middle])
            parts += [(middle + 1, high), (low, middle)]
    return [preorder, inorder]


def cases(rng):
    """rng: the judge's own generator."""
    for k, n in enumerate((2, 3, 4, 5, 6, 7, 8, 10, 13, 17, 25, 40)):
        keys = rng.sample(list(range(-40, 41)), n)
        yield {
            "id": f"random-small-{k + 1}",
            "why": "a tree of random shape with values in random order",
            "tags": ["random"],
            "args": random_tree(rng, keys),
        }
    for k, n in enumerate((100, 300)):
        keys = list(dict.fromkeys(rng.int(-(10**9), 10**9) for _ in range(n)))
        yield {
            "id": f"random-wide-{k + 1}",
            "why": "a larger tree with values from the whole range",
            "tags": ["random", "extreme"],
            "args": random_tree(rng, keys),
        }

    n = 40_000
    # Blocks of a hundred neighbours, which pack better than one long row.
    rising = [100_000_000 + 100_000 * (k // 100) + k % 100 for k in range(n)]
    yield {
        "id": "large-left-path",
        "why": "a path to the left: the root stands at the far end of inorder, and looking for it is quadratic",
        "tags": ["large", "slow", "deep", "skewed", "boundary"],
        "args": [rising[::-1], rising],
    }
    m = 1_500
    yield {
        "id": "large-right-path",
        "why": "a path to the right: both lists are the same",
        "tags": ["large", "deep", "skewed"],
        "args": [rising[:m], rising[:m]],
    }
    zigzag = [rising[k // 2] if k % 2 == 0 else rising[m - 1 - k // 2] for k in range(m)]
    yield {
        "id": "large-zigzag",
        "why": "a path that turns at every node and closes in on its middle",
        "tags": ["large", "deep", "skewed"],
        "args": [zigzag, rising[:m]],
    }
    preorder, parts = [], [(0, 1_023)]
    while parts:
        low, high = parts.pop()
        if low < high:
            middle = (low + high) // 2
            preorder.append(rising[middle])
            parts += [(middle + 1, high), (low, middle)]
    yield {
        "id": "large-perfect",
        "why": "a perfect tree of ten levels",
        "tags": ["large"],
        "args": [preorder, rising[:1_023]],
    }
