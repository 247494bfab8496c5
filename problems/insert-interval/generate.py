"""Recorded cases of insert-interval."""


def valid(intervals, newInterval):
    """Raises AssertionError with the broken constraint in words."""
    assert len(intervals) <= 10_000, f"there are at most 10,000 intervals, not {len(intervals)}"
    for interval in [*intervals, newInterval]:
        assert len(interval) == 2, f"each interval is a pair, not {interval}"
        start, end = interval
        assert 0 <= start, f"each start is at least 0; {interval} starts before"
        assert start <= end, f"no start is greater than its end; that of {interval} is"
        assert end <= 1_000_000_000, f"each end is at most 1,000,000,000; {interval} ends later"
    for before, after in zip(intervals, intervals[1:]):
        assert before[1] < after[0], f"each interval ends before the next one starts; {before} and {after} do not keep to it"


def apart(rng, n, gap, length):
    """n intervals in order with random gaps between them."""
    intervals = []
    at = rng.int(0, gap)
    for _ in range(n):
        end = at + rng.int(0, length)
        intervals.append([at, end])
        at = end + 1 + rng.int(0, gap)
    return intervals


def cases(rng):
    """Random lists and new intervals of all lengths, then long lists."""
    for n, gap, length, longest in (
        (1, 3, 3, 3), (2, 2, 2, 4), (3, 3, 2, 2), (3, 1, 1, 6), (4, 4, 4, 4), (5, 2, 3, 1), (5, 0, 0, 3), (6, 5, 2, 10),
        (8, 3, 6, 15), (10, 1, 1, 8), (12, 6, 3, 0), (15, 4, 4, 40), (20, 2, 9, 20), (30, 10, 2, 100), (50, 3, 3, 60), (80, 5, 5, 0),
    ):
        intervals = apart(rng, n, gap, length)
        start = rng.int(0, intervals[-1][1] + gap + 1)
        yield {
            "id": f"random-{n}-gap-{gap}-length-{length}-new-{longest}",
            "why": f"{n} random intervals and a new one that is up to {longest} long",
            "tags": ["random"],
            "args": [intervals, [start, start + rng.int(0, longest)]],
        }
    n = 10_000
    many = [[10 * i, 10 * i + 5] for i in range(n)]
    yield {
        "id": "large-swallows-second-half",
        "why": "the new interval swallows the last 5,000 of 10,000: merging pair by pair takes for ever",
        "tags": ["large", "boundary", "adversarial"],
        "args": [many, [50_003, 1_000_000_000]],
    }
    yield {
        "id": "large-swallows-all",
        "why": "the new interval swallows 10,000 others",
        "tags": ["large", "boundary", "adversarial"],
        "args": [many, [0, 99_995]],
    }
    yield {
        "id": "large-in-a-gap",
        "why": "the new interval lies in a gap in the middle of 3,000 others",
        "tags": ["large"],
        "args": [many[:3_000], [15_007, 15_008]],
    }
    yield {
        "id": "large-at-the-end",
        "why": "the new interval comes after 3,000 others",
        "tags": ["large"],
        "args": [many[:3_000], [29_996, 30_000]],
    }
