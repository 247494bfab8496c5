"""Recorded cases of find-median-from-data-stream."""


def valid(names, args):
    """Raises AssertionError with the broken constraint in words."""
    assert names and names[0] == "MedianFinder", "the first call constructs a MedianFinder"
    assert len(names) == len(args), "there are as many lists of arguments as calls"
    assert len(names) <= 50_001, "there are at most 50,000 calls"
    assert args[0] == [], "the constructor takes no arguments"
    count = 0
    for name, arguments in zip(names[1:], args[1:]):
        if name == "addNum":
            assert len(arguments) == 1, "addNum takes one number"
            assert -100_000 <= arguments[0] <= 100_000, "each number is between -100,000 and 100,000"
            count += 1
        else:
            assert name == "findMedian", "each call is addNum or findMedian"
            assert arguments == [], "findMedian takes no arguments"
            assert count > 0, "a number has been added before findMedian"


def stream(numbers, ask):
    """The calls that add the numbers and ask after the i-th (from 0) if ask(i)."""
    names, args = ["MedianFinder"], [[]]
    for i, number in enumerate(numbers):
        names.append("addNum")
        args.append([number])
        if ask(i):
            names.append("findMedian")
            args.append([])
    return [names, args]


def cases(rng):
    """Random short streams, then long ones that ask after every number."""
    for n, spread in ((2, 1), (3, 2), (4, 5), (5, 1), (6, 3), (8, 100), (10, 2), (15, 9), (25, 100_000), (40, 6)):
        yield {
            "id": f"random-{n}-of-{spread}",
            "why": f"{n} random numbers between -{spread} and {spread}, asked after each",
            "tags": ["random"],
            "args": stream([rng.int(-spread, spread) for _ in range(n)], lambda i: True),
        }
    yield {
        "id": "random-rarely-asked",
        "why": "200 random numbers, asked now and then",
        "tags": ["random"],
        "args": stream([rng.int(-100_000, 100_000) for _ in range(200)], lambda i: i % 13 == 12),
    }
    n = 6000
    scattered = [i * 37 % 1000 - 500 for i in range(1000)]
    for name, numbers, why in (
        ("scattered", scattered * 25, "the same thousand numbers 25 times, out of order: sorting at each question is hopeless"),
        ("rising", [i // 5 for i in range(n)], "never falling: each number goes to the upper end"),
        ("falling", [100_000 - i // 5 for i in range(n)], "never rising: each number goes to the front of a sorted list"),
        ("zigzag", [1000, -1000] * (n // 2), "two extremes in turn: the median jumps"),
    ):
        yield {
            "id": f"large-{name}",
            "why": why,
            "tags": ["large", "adversarial"],
            "args": stream(numbers, lambda i: True),
        }
    yield {
        "id": "large-asked-at-last",
        "why": "20,000 numbers in runs, and a single question at the end",
        "tags": ["large"],
        "args": stream([i // 100 % 50 * 7 for i in range(20_000)], lambda i: i == 19_999),
    }
