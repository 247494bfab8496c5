"""Recorded cases of meeting-rooms."""


def valid(intervals):
    """Raises AssertionError with the broken constraint in words."""
    assert len(intervals) <= 30_000, f"there are at most 30,000 intervals, not {len(intervals)}"
    for interval in intervals:
        assert len(interval) == 2, f"each interval is a pair, not {interval}"
        start, end = interval
        assert 0 <= start, f"each start is at least 0; {interval} begins before"
        assert start < end, f"each start is less than its end; that of {interval} is not"
        assert end <= 1_000_000_000, f"each end is at most 1,000,000,000; {interval} ends later"


def free_of_conflicts(rng, n, gap, length):
    """n meetings one after another, with random pauses, in random order."""
    meetings = []
    time = rng.int(0, gap)
    for _ in range(n):
        end = time + rng.int(1, length)
        meetings.append([time, end])
        time = end + rng.int(0, gap)
    rng.shuffle(meetings)
    return meetings


def cases(rng):
    """Random calendars with and without conflicts, then full ones."""
    for n, gap, length in (
        (2, 1, 2), (3, 0, 3), (4, 2, 3), (5, 1, 5), (6, 0, 1), (8, 3, 4), (10, 1, 9), (15, 2, 20), (30, 1, 5), (60, 4, 12),
    ):
        yield {
            "id": f"possible-{n}-gap-{gap}-length-{length}",
            "why": f"{n} random meetings without a conflict, many of which touch",
            "tags": ["random"],
            "args": [free_of_conflicts(rng, n, gap, length)],
        }
    for n, gap, length in ((3, 2, 4), (5, 1, 5), (8, 3, 6), (12, 0, 4), (20, 1, 9), (50, 2, 7)):
        meetings = free_of_conflicts(rng, n, gap, length)
        meeting = rng.choice(meetings)
        meeting[1] = min(start for start, _ in meetings + [[meeting[1] + 5, 0]] if start >= meeting[1]) + 1
        yield {
            "id": f"one-conflict-{n}-gap-{gap}-length-{length}",
            "why": f"{n} random meetings, one of which ends just after the next one begins (or later, if it is the last)",
            "tags": ["random"],
            "args": [meetings],
        }
    for n, times in ((2, 6), (3, 10), (4, 20), (5, 30), (6, 60)):
        meetings = []
        for _ in range(n):
            start = rng.int(0, times)
            meetings.append([start, start + rng.int(1, 6)])
        yield {
            "id": f"anyhow-{n}-in-{times}",
            "why": f"{n} random meetings: perhaps with a conflict",
            "tags": ["random"],
            "args": [meetings],
        }
    n = 30_000
    backwards = [[10 * i, 10 * i + 10] for i in reversed(range(n))]
    yield {
        "id": "large-back-to-back",
        "why": "30,000 meetings without a pause, the last one first: every pair must be looked at by who compares all",
        "tags": ["large", "boundary", "adversarial", "touching", "reversed"],
        "args": [backwards],
    }
    yield {
        "id": "large-conflict-at-the-end",
        "why": "the only conflict is between the last two of the list",
        "tags": ["large", "adversarial"],
        "args": [backwards[:-1] + [[0, 11]]],
    }
    yield {
        "id": "large-one-over-all",
        "why": "one meeting lasts as long as all others together",
        "tags": ["large", "contained"],
        "args": [[[0, 1_000_000_000]] + [[i, i + 1] for i in range(2000)]],
    }
