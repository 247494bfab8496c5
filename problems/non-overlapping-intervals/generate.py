"""Recorded cases of non-overlapping-intervals."""


def valid(intervals):
    """Raises AssertionError with the broken constraint in words."""
    assert 1 <= len(intervals) <= 30_000, f"there are 1 to 30,000 intervals, not {len(intervals)}"
    for interval in intervals:
        assert len(interval) == 2, f"each interval is a pair, not {interval}"
        start, end = interval
        assert -1_000_000_000 <= start, f"each start is at least -1,000,000,000; {interval} starts before"
        assert start < end, f"each start is less than its end; that of {interval} is not"
        assert end <= 1_000_000_000, f"each end is at most 1,000,000,000; {interval} ends later"


def cases(rng):
    """Random intervals of several lengths, then long lists."""
    for n, low, high, longest in (
        (2, 0, 4, 3), (3, -3, 3, 3), (4, 0, 6, 4), (5, -10, 0, 5), (6, 0, 8, 8), (8, 0, 10, 2), (8, -15, 15, 10), (10, 0, 12, 4),
        (12, 0, 100, 20), (15, -10, 10, 5), (20, 0, 30, 30), (25, 0, 200, 10), (40, -30, 30, 6), (60, 0, 1000, 100), (80, 0, 100, 3),
    ):
        intervals = []
        for _ in range(n):
            start = rng.int(low, high)
            intervals.append([start, start + rng.int(1, longest)])
        yield {
            "id": f"random-{n}-from-{low}-to-{high}-long-{longest}",
            "why": f"{n} random intervals that start between {low} and {high} and are up to {longest} long",
            "tags": ["random"],
            "args": [intervals],
        }
    n = 30_000
    yield {
        "id": "large-few-kinds",
        "why": "30,000 intervals, the most allowed, of a hundred kinds: comparing each with all before it is too much",
        "tags": ["large", "boundary", "adversarial", "duplicates"],
        "args": [[[7 * (i % 100), 7 * (i % 100) + 9] for i in range(n)]],
    }
    yield {
        "id": "large-touching",
        "why": "8,000 intervals, each of which touches the next, from the last to the first: all stay",
        "tags": ["large", "touching", "reversed"],
        "args": [[[10 * i, 10 * i + 10] for i in reversed(range(8_000))]],
    }
    yield {
        "id": "large-overlapping",
        "why": "5,000 intervals, each of which overlaps the next two",
        "tags": ["large"],
        "args": [[[10 * i, 10 * i + 25] for i in range(5_000)]],
    }
    yield {
        "id": "large-nested",
        "why": "3,000 intervals, each within the one before it: one can stay",
        "tags": ["large", "contained"],
        "args": [[[i, 10_000 - i] for i in range(3_000)]],
    }
    yield {
        "id": "large-one-over-all",
        "why": "the first one overlaps all others, which touch",
        "tags": ["large", "contained", "known-wrong"],
        "args": [[[-1_000_000_000, 1_000_000_000]] + [[i, i + 1] for i in range(-1_500, 1_500)]],
    }
