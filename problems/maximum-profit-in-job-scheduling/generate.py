"""Recorded cases of maximum-profit-in-job-scheduling."""


def valid(startTime, endTime, profit):
    """Raises AssertionError with the broken constraint in words."""
    n = len(startTime)
    assert 1 <= n <= 50_000, f"there are 1 to 50,000 jobs, not {n}"
    assert len(endTime) == n, f"endTime is as long as startTime, {n}; it holds {len(endTime)}"
    assert len(profit) == n, f"profit is as long as startTime, {n}; it holds {len(profit)}"
    for i, (start, end, pay) in enumerate(zip(startTime, endTime, profit)):
        assert 1 <= start, f"each start is at least 1; startTime[{i}] is {start}"
        assert start < end, f"each job ends after it starts; job {i} runs from {start} to {end}"
        assert end <= 10**9, f"each end is at most 1,000,000,000; endTime[{i}] is {end}"
        assert 1 <= pay <= 10_000, f"each profit is between 1 and 10,000; profit[{i}] is {pay}"


def drawn(rng, n, span, longest, most):
    """n random jobs within the span."""
    start = [rng.int(1, span) for _ in range(n)]
    end = [s + rng.int(1, longest) for s in start]
    return [start, end, [rng.int(1, most) for _ in range(n)]]


def cases(rng):
    """Random jobs of different density, then many jobs in regular patterns."""
    for n, span, longest, most in (
        (3, 5, 3, 9), (4, 6, 4, 9), (5, 8, 4, 9), (6, 10, 3, 9), (7, 10, 6, 20), (8, 12, 3, 5),
        (10, 15, 5, 30), (12, 30, 10, 50), (20, 30, 6, 9), (40, 100, 20, 99), (100, 300, 30, 999), (200, 10**9 - 10**7, 10**7, 10_000),
    ):
        yield {
            "id": f"random-{n}-span-{span}",
            "why": f"{n} random jobs up to {longest} long within {span}",
            "tags": ["random"],
            "args": drawn(rng, n, span, longest, most),
        }
    for k in range(3):
        yield {
            "id": f"random-same-profit-{k + 1}",
            "why": "12 random jobs that all pay the same: as many as possible",
            "tags": ["random", "equal"],
            "args": drawn(rng, 12, 20, 6, 1),
        }
    n = 50_000
    yield {
        "id": "large-all-overlap",
        "why": "all jobs share one moment: nothing fits before any of them, and whoever looks one by one looks at all",
        "tags": ["large", "adversarial", "overlap"],
        "args": [[1 + k % 100 for k in range(n)], [200 + k % 50 for k in range(n)], [1 + k % 10 for k in range(n)]],
    }
    yield {
        "id": "large-long-and-short",
        "why": "short jobs end to end, each of them many times, and long ones across them",
        "tags": ["large", "adversarial"],
        "args": [
            [1 + k % 500 if k % 2 else 1 for k in range(n)],
            [2 + k % 500 if k % 2 else 400 + k % 100 for k in range(n)],
            [1 + k % 10 if k % 2 else 1000 + k % 10 for k in range(n)],
        ],
    }
    yield {
        "id": "large-end-to-end",
        "why": "50,000 jobs with the greatest profit, each beginning where another ends, told from the last to the first",
        "tags": ["large", "boundary", "touch", "extreme"],
        "args": [[n - k for k in range(n)], [n - k + 1 for k in range(n)], [10_000] * n],
    }
    yield {
        "id": "large-identical",
        "why": "the same job 50,000 times",
        "tags": ["large", "equal", "duplicates"],
        "args": [[5] * n, [10**9] * n, [9_999] * n],
    }
