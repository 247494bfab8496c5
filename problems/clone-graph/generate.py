"""Recorded cases of clone-graph."""


def valid(node):
    """Raises AssertionError with the broken constraint in words."""
    n = len(node)
    assert n <= 50_000, f"the graph has at most 50,000 nodes, not {n}"
    ends = sum(len(row) for row in node)
    assert ends <= 1_000_000, f"the graph has at most 500,000 edges; its lists hold {ends} ends"
    edges = set()
    for u, row in enumerate(node, start=1):
        for v in row:
            assert 1 <= v <= n, f"node {u} has the neighbour {v}, but the nodes are 1 to {n}"
            assert v != u, f"node {u} has an edge to itself"
            assert (u, v) not in edges, f"node {u} names its neighbour {v} twice"
            edges.add((u, v))
    for u, v in edges:
        assert (v, u) in edges, f"node {u} names {v}, but node {v} does not name {u}"
    reached, waiting = {1}, [1]
    while waiting and n:
        for v in node[waiting.pop() - 1]:
            if v not in reached:
                reached.add(v)
                waiting.append(v)
    assert n == 0 or len(reached) == n, f"the graph is connected; node 1 reaches only {len(reached)} of {n}"


def random_graph(rng, n, extra):
    """A random connected graph: a random tree, so many more edges, and lists in random order."""
    rows = [[] for _ in range(n)]
    edges = set()

    def join(u, v):
        if u != v and (u, v) not in edges:
            edges.update(((u, v), (v, u)))
            rows[u].append(v + 1)
            rows[v].append(u + 1)

    for u in range(1, n):
        join(u, rng.int(0, u - 1))
    for _ in range(extra):
        join(rng.int(0, n - 1), rng.int(0, n - 1))
    for row in rows:
        rng.shuffle(row)
    return rows


def cases(rng):
    """rng: the judge's own generator."""
    for k, (n, extra) in enumerate(((2, 0), (3, 1), (4, 2), (5, 3), (6, 8), (8, 4), (10, 20), (30, 40))):
        yield {
            "id": f"random-{k + 1}",
            "why": "a random connected graph with its neighbours in no particular order",
            "tags": ["random"],
            "args": [random_graph(rng, n, extra)],
        }

    n = 1_000
    yield {
        "id": "large-path",
        "why": "a path of 1,000 nodes: the deepest walk",
        "tags": ["large", "deep"],
        "args": [[[v for v in (u - 1, u + 1) if 1 <= v <= n] for u in range(1, n + 1)]],
    }
    n = 120
    yield {
        "id": "large-complete",
        "why": "every node is a neighbour of every other: a walk without memory never ends",
        "tags": ["large", "dense"],
        "args": [[[v for v in range(1, n + 1) if v != u] for u in range(1, n + 1)]],
    }
    hubs, leaves = 6, 28_000
    first = list(range(1, hubs + 1))
    second = list(range(hubs + 1, hubs + leaves + 1))
    yield {
        "id": "large-hubs",
        "why": "28,000 nodes joined to each of 6 hubs: searching a list of copies for every edge is too slow",
        "tags": ["large", "slow", "dense"],
        "args": [[second] * hubs + [first] * leaves],
    }
    yield {
        "id": "large-star",
        "why": "one node with 1,000 neighbours that have no other",
        "tags": ["large"],
        "args": [[list(range(2, 1_002))] + [[1]] * 1_000],
    }
    yield {
        "id": "large-ladder",
        "why": "two paths joined by rungs: thousands of small cycles",
        "tags": ["large", "deep"],
        "args": [
            [
                [v for v in (u - 2, u - 1 if u % 2 == 0 else u + 1, u + 2) if 1 <= v <= 1_000]
                for u in range(1, 1_001)
            ]
        ],
    }
