"""Recorded cases of minimum-height-trees."""


def valid(n, edges):
    """Raises AssertionError with the broken constraint in words."""
    assert 1 <= n <= 12_000, f"n is between 1 and 12,000, not {n}"
    assert len(edges) == n - 1, f"a tree of {n} vertices has {n - 1} edges, not {len(edges)}"
    group = list(range(n))

    def find(v):
        while group[v] != v:
            group[v] = group[group[v]]
            v = group[v]
        return v

    for edge in edges:
        assert len(edge) == 2, f"each edge is a pair, not {edge}"
        for vertex in edge:
            assert 0 <= vertex < n, f"each vertex of an edge is between 0 and n - 1 = {n - 1}, not {vertex}"
        a, b = edge
        assert a != b, f"no edge joins a vertex with itself: {edge}"
        a, b = find(a), find(b)
        assert a != b, f"the edges form a tree; {edge} closes a cycle"
        group[a] = b


def turned(rng, edges):
    """The edges in random order and direction."""
    edges = [list(edge) if rng.int(0, 1) else [edge[1], edge[0]] for edge in edges]
    rng.shuffle(edges)
    return edges


def tree(rng, n, reach):
    """A random tree over randomly named vertices; each hangs below one of the `reach` before it."""
    names = list(range(n))
    rng.shuffle(names)
    return turned(rng, [(names[i], names[rng.int(max(0, i - reach), i - 1)]) for i in range(1, n)])


def cases(rng):
    """Random trees, bushy and stringy, then long chains, stars and brooms."""
    for n, reach in (
        (2, 1), (3, 2), (4, 3), (5, 4), (5, 2), (6, 5), (7, 2), (8, 7), (9, 3), (10, 9), (11, 2), (12, 4), (15, 14),
        (15, 2), (20, 3), (25, 5), (30, 29), (40, 4), (60, 8), (80, 2),
    ):
        yield {
            "id": f"random-{n}-reach-{reach}",
            "why": f"a random tree of {n} vertices, each joined to one of the {reach} before it",
            "tags": ["random"],
            "args": [n, tree(rng, n, reach)],
        }
    n = 12_000
    yield {
        "id": "large-chain",
        "why": "a path of 12,000 vertices, the most allowed: two middles, and a search from each vertex is far too much",
        "tags": ["large", "boundary", "adversarial", "chain"],
        "args": [n, [[i, i + 1] for i in range(n - 1)]],
    }
    yield {
        "id": "large-chain-odd",
        "why": "a path of 4,999 vertices, named from the end: one middle",
        "tags": ["large", "chain"],
        "args": [4_999, [[i + 1, i] for i in range(4_998)]],
    }
    yield {
        "id": "large-star",
        "why": "one vertex in the middle of all others: its list of neighbours is long",
        "tags": ["large", "adversarial"],
        "args": [n, [[n - 1, i] for i in range(n - 1)]],
    }
    yield {
        "id": "large-broom",
        "why": "a handle of 3,000 vertices with 3,000 bristles at its end: the crowd does not decide",
        "tags": ["large", "adversarial"],
        "args": [6_000, [[i, i + 1] for i in range(2_999)] + [[2_999, i] for i in range(3_000, 6_000)]],
    }
    yield {
        "id": "large-binary-tree",
        "why": "a complete binary tree of 2,047 vertices",
        "tags": ["large"],
        "args": [2_047, [[(i - 1) // 2, i] for i in range(1, 2_047)]],
    }
