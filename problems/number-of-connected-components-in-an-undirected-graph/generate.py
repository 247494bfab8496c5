"""Recorded cases of number-of-connected-components-in-an-undirected-graph."""


def valid(n, edges):
    """Raises AssertionError with the broken constraint in words."""
    assert 1 <= n <= 10_000, f"n is between 1 and 10,000, not {n}"
    assert len(edges) <= 10_000, f"there are at most 10,000 edges, not {len(edges)}"
    seen = set()
    for edge in edges:
        assert len(edge) == 2, f"each edge is a pair, not {edge}"
        a, b = edge
        for vertex in edge:
            assert 0 <= vertex < n, f"each vertex of an edge is between 0 and n - 1 = {n - 1}, not {vertex}"
        assert a != b, f"no edge joins a vertex with itself: {edge}"
        key = (min(a, b), max(a, b))
        assert key not in seen, f"no two vertices are joined by more than one edge; {edge} is there twice"
        seen.add(key)


def random_edges(rng, n, m):
    """m different edges in random order and direction."""
    edges = set()
    while len(edges) < m:
        edges.add(tuple(sorted(rng.sample(range(n), 2))))
    edges = sorted(edges)
    rng.shuffle(edges)
    return [list(edge) if rng.int(0, 1) else [edge[1], edge[0]] for edge in edges]


def cases(rng):
    """Random graphs of growing density, then long chains, stars, rings and pairs."""
    for n, m in (
        (2, 1), (3, 1), (4, 2), (5, 3), (5, 6), (6, 3), (7, 5), (8, 4), (8, 8), (10, 6), (10, 9), (12, 8), (15, 12),
        (20, 10), (20, 19), (30, 20), (40, 40), (60, 35), (80, 70),
    ):
        yield {
            "id": f"random-{n}-{m}",
            "why": f"{n} vertices and {m} random edges",
            "tags": ["random"],
            "args": [n, random_edges(rng, n, m)],
        }
    n = 10_000
    chain = [[i, i + 1] for i in range(n - 1)]
    yield {
        "id": "large-chain",
        "why": "one component of 10,000: a search from each vertex walks over all of it",
        "tags": ["large", "adversarial", "chain"],
        "args": [n, chain],
    }
    yield {
        "id": "large-chain-backwards",
        "why": "the same chain from its other end, which is unkind to pointers without compression",
        "tags": ["large", "adversarial", "chain"],
        "args": [n, [[b, a] for a, b in reversed(chain)]],
    }
    yield {
        "id": "large-ring",
        "why": "a chain closed to a ring: 10,000 edges, the most allowed",
        "tags": ["large", "boundary", "cycle"],
        "args": [n, chain + [[n - 1, 0]]],
    }
    yield {
        "id": "large-star",
        "why": "the last vertex is joined with every other one",
        "tags": ["large"],
        "args": [n, [[n - 1, i] for i in range(n - 1)]],
    }
    yield {
        "id": "large-pairs",
        "why": "5,000 components of two vertices, the halves far apart",
        "tags": ["large"],
        "args": [n, [[i, i + n // 2] for i in range(n // 2)]],
    }
    yield {
        "id": "large-no-edges",
        "why": "10,000 vertices and no edge: as many components",
        "tags": ["large", "boundary", "lone"],
        "args": [n, []],
    }
    yield {
        "id": "large-dense-corner",
        "why": "100 vertices joined with one another, 9,900 lone ones",
        "tags": ["large", "dense", "lone"],
        "args": [n, [[a, b] for a in range(100) for b in range(a)]],
    }
