"""Recorded cases of k-closest-points-to-origin."""


def valid(points, k):
    """Raises AssertionError with the broken constraint in words."""
    n = len(points)
    assert 1 <= n <= 50_000, f"points holds 1 to 50,000 points, not {n}"
    for index, point in enumerate(points):
        assert len(point) == 2, f"points[{index}] has {len(point)} numbers; a point has two"
        for value in point:
            assert -10_000 <= value <= 10_000, f"points[{index}] holds {value}, beyond ±10,000"
    assert 1 <= k <= n, f"k is between 1 and the number of points, {n}; here it is {k}"
    if k < n:
        squares = sorted(x * x + y * y for x, y in points)
        assert squares[k - 1] < squares[k], (
            f"every point of the answer is nearer than every other one, but the square of the distance is {squares[k]} on both sides"
        )


def random_case(rng, n, spread):
    """Random points, and a k at which the distance grows."""
    points = [[rng.int(-spread, spread), rng.int(-spread, spread)] for _ in range(n)]
    squares = sorted(x * x + y * y for x, y in points)
    good = [k for k in range(1, n + 1) if k == n or squares[k - 1] < squares[k]]
    return [points, rng.choice(good)]


def cases(rng):
    """Small random sets of points, then many points at few distances."""
    for i, (n, spread) in enumerate(((2, 1), (3, 1), (4, 2), (5, 2), (6, 3), (8, 3), (10, 2), (12, 5), (15, 10), (20, 4), (30, 50), (50, 8), (80, 10_000), (200, 100))):
        yield {
            "id": f"random-{i + 1}",
            "why": f"{n} random points with coordinates of at most {spread}",
            "tags": ["random"],
            "args": random_case(rng, n, spread),
        }
    ring = [[3, 4], [-3, 4], [3, -4], [-3, -4], [5, 0], [-5, 0], [0, 5], [0, -5], [4, 3], [-4, 3], [4, -3], [-4, -3]]
    rng.shuffle(ring)
    yield {
        "id": "ring-and-one",
        "why": "twelve points at distance 5, and one that is farther by little",
        "tags": ["ties"],
        "args": [[[5, 1]] + ring, 12],
    }
    yield {
        "id": "ring-without-centre",
        "why": "twelve points at distance 5, and one nearer",
        "tags": ["ties"],
        "args": [ring + [[-4, 2]], 1],
    }
    yield {
        "id": "large-half",
        "why": "50,000 points, the nearer half in turns with the farther: picking the nearest 25,000 times takes about a thousand million steps",
        "tags": ["large", "slow"],
        "args": [[[7000, -7000], [30, 40]] * 25_000, 25_000],
    }
    yield {
        "id": "large-equal",
        "why": "two distances, 25,000 points each: a partition into two parts splits off one point at a time",
        "tags": ["large", "slow", "duplicates", "ties"],
        "args": [[[-6, 8]] * 25_000 + [[6, -9]] * 25_000, 25_000],
    }
    yield {
        "id": "large-rings",
        "why": "10,000 points on 625 rings of 16 points, each ring farther than the last",
        "tags": ["large", "ties", "sorted"],
        "args": [
            [[sx * x * r, sy * y * r] for r in range(1, 626) for x, y in ((3, 4), (4, 3)) for sx in (1, -1) for sy in (1, -1)]
            + [[s * 5 * r, 0] for r in range(1, 626) for s in (1, -1) for _ in range(4)],
            16 * 40,
        ],
    }
    yield {
        "id": "large-one",
        "why": "a single nearest point, and it is the last of 50,000",
        "tags": ["large"],
        "args": [[[10_000, 10_000], [-10_000, 9_999]] * 24_999 + [[9_999, 0], [0, 9_998]], 1],
    }
