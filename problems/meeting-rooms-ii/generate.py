"""Recorded cases of meeting-rooms-ii."""


def valid(intervals):
    """Raises AssertionError with the broken constraint in words."""
    assert 1 <= len(intervals) <= 30_000, f"there are 1 to 30,000 intervals, not {len(intervals)}"
    for interval in intervals:
        assert len(interval) == 2, f"each interval is a pair, not {interval}"
        start, end = interval
        assert 0 <= start, f"each start is at least 0; {interval} begins before"
        assert start < end, f"each start is less than its end; that of {interval} is not"
        assert end <= 1_000_000_000, f"each end is at most 1,000,000,000; {interval} ends later"


def cases(rng):
    """Random days of several kinds, then very full and very long ones."""
    for n, times, longest in (
        (2, 4, 3), (3, 6, 3), (4, 6, 4), (5, 10, 5), (6, 8, 8), (8, 10, 2), (8, 30, 10), (10, 12, 4), (12, 100, 20),
        (15, 20, 5), (20, 30, 30), (25, 200, 10), (40, 60, 6), (60, 1000, 100), (80, 100, 3),
    ):
        meetings = []
        for _ in range(n):
            start = rng.int(0, times)
            meetings.append([start, start + rng.int(1, longest)])
        yield {
            "id": f"random-{n}-in-{times}-to-{longest}",
            "why": f"{n} random meetings that begin up to {times} and last up to {longest}",
            "tags": ["random"],
            "args": [meetings],
        }
    n = 30_000
    yield {
        "id": "large-all-at-once",
        "why": "30,000 meetings that all go on at the same time: as many rooms",
        "tags": ["large", "boundary", "adversarial"],
        "args": [[[i % 100, 100_000 + i % 10] for i in range(n)]],
    }
    yield {
        "id": "large-back-to-back",
        "why": "10,000 meetings without a pause, the last one first: one room",
        "tags": ["large", "adversarial", "touching", "reversed"],
        "args": [[[10 * i, 10 * i + 10] for i in reversed(range(10_000))]],
    }
    yield {
        "id": "large-nested",
        "why": "2,000 meetings, each within the one before it",
        "tags": ["large", "contained"],
        "args": [[[i, 10_000 - i] for i in range(2000)]],
    }
    yield {
        "id": "large-same-meeting",
        "why": "the same meeting 5,000 times",
        "tags": ["large", "duplicates"],
        "args": [[[0, 1_000_000_000]] * 5000],
    }
