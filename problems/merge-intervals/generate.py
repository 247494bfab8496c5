"""Recorded cases of merge-intervals."""


def valid(intervals):
    """Raises AssertionError with the broken constraint in words."""
    assert 1 <= len(intervals) <= 10_000, f"there are 1 to 10,000 intervals, not {len(intervals)}"
    for interval in intervals:
        assert len(interval) == 2, f"each interval is a pair, not {interval}"
        start, end = interval
        assert 0 <= start, f"each start is at least 0; {interval} starts before"
        assert start <= end, f"no start is greater than its end; that of {interval} is"
        assert end <= 1_000_000_000, f"each end is at most 1,000,000,000; {interval} ends later"


def cases(rng):
    """Random intervals, sparse and dense, then long lists that merge late, not at all, or into one."""
    for n, numbers, longest in (
        (2, 4, 3), (3, 6, 3), (4, 10, 4), (5, 10, 2), (6, 8, 8), (8, 20, 3), (8, 60, 10), (10, 30, 0), (12, 100, 20),
        (15, 50, 5), (20, 100, 3), (25, 200, 10), (40, 400, 6), (60, 1000, 20), (80, 500, 5),
    ):
        intervals = []
        for _ in range(n):
            start = rng.int(0, numbers)
            intervals.append([start, start + rng.int(0, longest)])
        yield {
            "id": f"random-{n}-in-{numbers}-to-{longest}",
            "why": f"{n} random intervals that start up to {numbers} and are up to {longest} long",
            "tags": ["random"],
            "args": [intervals],
        }
    n = 10_000
    yield {
        "id": "large-merges-come-last",
        "why": "4,000 intervals apart, then 6,000 that grow into one: beginning again after each merge takes for ever",
        "tags": ["large", "boundary", "adversarial"],
        "args": [[[10 * i, 10 * i + 5] for i in range(4_000)] + [[50_000 + i, 50_001 + i] for i in range(6_000)]],
    }
    yield {
        "id": "large-touching-backwards",
        "why": "10,000 intervals, each of which touches the one before it in the list, from the last to the first",
        "tags": ["large", "boundary", "touching", "reversed"],
        "args": [[[10 * i, 10 * i + 10] for i in reversed(range(n))]],
    }
    yield {
        "id": "large-nested",
        "why": "3,000 intervals, each within the one before it",
        "tags": ["large", "contained"],
        "args": [[[i, 10_000 - i] for i in range(3_000)]],
    }
    yield {
        "id": "large-points",
        "why": "every second number as a point, in falling order: nothing merges",
        "tags": ["large", "points", "reversed"],
        "args": [[[2 * i, 2 * i] for i in reversed(range(3_000))]],
    }
    yield {
        "id": "large-one-over-all",
        "why": "the last interval of the list holds all others",
        "tags": ["large", "contained"],
        "args": [[[10 * i, 10 * i + 5] for i in range(3_000)] + [[0, 1_000_000_000]]],
    }
    yield {
        "id": "large-same",
        "why": "the same interval 5,000 times",
        "tags": ["large", "duplicates"],
        "args": [[[7, 1_000_000_000]] * 5_000],
    }
