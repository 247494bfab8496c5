"""Recorded cases of graph-valid-tree."""


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


def turned(rng, edges):
    """The edges in random order and direction."""
    edges = [list(edge) if rng.int(0, 1) else [edge[1], edge[0]] for edge in edges]
    rng.shuffle(edges)
    return edges


def tree(rng, n):
    """A random tree over randomly named vertices."""
    names = list(range(n))
    rng.shuffle(names)
    return [(names[i], names[rng.int(0, i - 1)]) for i in range(1, n)]


def moved(rng, n, edges):
    """The same number of edges, one of which leads somewhere else: a tree often breaks."""
    there = {frozenset(edge) for edge in edges}
    others = [(a, b) for a in range(n) for b in range(a) if frozenset((a, b)) not in there]
    edges = list(edges)
    edges[rng.int(0, len(edges) - 1)] = rng.choice(others)
    return edges


def cases(rng):
    """Random trees, whole and damaged, then long chains, stars and rings."""
    for n in (2, 3, 4, 5, 6, 8, 10, 13, 20, 40, 80):
        yield {
            "id": f"tree-{n}",
            "why": f"a random tree of {n} vertices",
            "tags": ["random"],
            "args": [n, turned(rng, tree(rng, n))],
        }
    for n in (4, 5, 6, 7, 8, 9, 10, 15, 20, 30):
        yield {
            "id": f"moved-{n}",
            "why": f"a random tree of {n} vertices, one edge of which has been put somewhere else",
            "tags": ["random"],
            "args": [n, turned(rng, moved(rng, n, tree(rng, n)))],
        }
    for n in (5, 12, 25):
        edges = tree(rng, n)
        yield {
            "id": f"edge-missing-{n}",
            "why": f"a random tree of {n} vertices without one of its edges",
            "tags": ["random"],
            "args": [n, turned(rng, edges[1:])],
        }
    n = 10_000
    chain = [[i, i + 1] for i in range(n - 1)]
    yield {
        "id": "large-chain",
        "why": "a chain, edge by edge: a search before each edge walks over the whole of it",
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
        "why": "a chain closed to a ring by its last edge: 10,000 edges, the most allowed",
        "tags": ["large", "boundary", "cycle"],
        "args": [n, chain + [[n - 1, 0]]],
    }
    yield {
        "id": "large-ring-and-a-lone-vertex",
        "why": "n - 1 edges, but they form a ring and leave the last vertex out",
        "tags": ["large", "cycle", "not-connected", "known-wrong"],
        "args": [n, chain[:-1] + [[n - 2, 0]]],
    }
    yield {
        "id": "large-star",
        "why": "one vertex in the middle of all others",
        "tags": ["large"],
        "args": [n, [[n // 2, i] for i in range(n) if i != n // 2]],
    }
    yield {
        "id": "large-no-edges",
        "why": "10,000 vertices and no edge",
        "tags": ["large", "boundary", "not-connected"],
        "args": [n, []],
    }
