"""Recorded cases of best-time-to-buy-and-sell-stock."""


def valid(prices):
    """Raises AssertionError with the broken constraint in words."""
    assert 1 <= len(prices) <= 100_000, f"prices holds 1 to 100,000 numbers, not {len(prices)}"
    for index, value in enumerate(prices):
        assert 0 <= value <= 10_000, f"prices[{index}] is {value}; it must be between 0 and 10,000"


def walk(rng, n, start, step):
    """Prices that go up and down by at most `step` from day to day."""
    prices = [start]
    while len(prices) < n:
        prices.append(min(10_000, max(0, prices[-1] + rng.int(-step, step))))
    return prices


def cases(rng):
    """Independent prices, wandering ones, then long ones."""
    for k, (n, high) in enumerate(((2, 4), (3, 4), (4, 5), (5, 9), (6, 4), (8, 20), (10, 9), (12, 100), (20, 50), (40, 10_000))):
        yield {
            "id": f"random-{k + 1}",
            "why": f"{n} random prices from 0 to {high}",
            "tags": ["random"],
            "args": [[rng.int(0, high) for _ in range(n)]],
        }
    for k, (n, step) in enumerate(((10, 3), (25, 5), (60, 10), (150, 40))):
        yield {
            "id": f"random-walk-{k + 1}",
            "why": f"{n} days with changes of at most {step}",
            "tags": ["random"],
            "args": [walk(rng, n, 50, step)],
        }
    for k, n in enumerate((6, 15)):
        prices = sorted((rng.int(0, 200) for _ in range(n)), reverse=True)
        i = rng.int(0, n - 2)
        prices[i], prices[i + 1] = prices[i + 1], prices[i]
        yield {
            "id": f"random-falling-but-once-{k + 1}",
            "why": f"{n} prices that fall, with two neighbours exchanged",
            "tags": ["random"],
            "args": [prices],
        }
    week = [rng.int(200, 900) for _ in range(500)]
    yield {
        "id": "large-repeated",
        "why": "500 random prices repeated to 100,000: all pairs of days are too many to try",
        "tags": ["large", "slow"],
        "args": [week * 200],
    }
    yield {
        "id": "large-falling-steps",
        "why": "prices that fall in steps of 1,000 days: no profit, and no pair ends the search",
        "tags": ["large", "slow", "reversed"],
        "args": [[step for step in range(9_900, 0, -99) for _ in range(1000)]],
    }
    yield {
        "id": "large-zigzag-falling",
        "why": "a rise of 1 every other day while the price falls",
        "tags": ["large", "slow"],
        "args": [[step + day % 2 for step in range(10_000 - 1, 0, -100) for day in range(1000)]],
    }
    yield {
        "id": "large-ends",
        "why": "the lowest price comes first and the highest last",
        "tags": ["large", "boundary", "extreme"],
        "args": [[0] + [5000] * 99_998 + [10_000]],
    }
    yield {
        "id": "large-highest-before-lowest",
        "why": "the highest price comes first and the lowest last, with nothing but one price between",
        "tags": ["large", "boundary", "extreme"],
        "args": [[10_000] + [5000] * 99_998 + [0]],
    }
