"""Recorded cases of coin-change."""


def valid(coins, amount):
    """Raises AssertionError with the broken constraint in words."""
    assert 1 <= len(coins) <= 12, f"there are 1 to 12 coins, not {len(coins)}"
    for coin in coins:
        assert 1 <= coin <= 2**31 - 1, f"each coin is between 1 and 2,147,483,647; one is {coin}"
    assert len(set(coins)) == len(coins), "all coins are different; one value occurs twice"
    assert 0 <= amount <= 10_000, f"amount is between 0 and 10,000, not {amount}"


def cases(rng):
    """Random sets of coins with small and large amounts, then those that are costly without a table."""
    for count, most, amount in (
        (2, 5, 11), (2, 9, 20), (2, 12, 31), (3, 7, 13), (3, 10, 25), (3, 20, 60),
        (4, 9, 30), (4, 30, 100), (5, 40, 200), (6, 50, 500), (8, 90, 999), (12, 400, 5000),
    ):
        yield {
            "id": f"random-{count}-coins-for-{amount}",
            "why": f"{count} random coins up to {most}, amount {amount}",
            "tags": ["random"],
            "args": [rng.sample(range(1, most + 1), count), amount],
        }
    for k in range(4):
        low = rng.int(6, 12)
        yield {
            "id": f"random-without-small-coins-{k + 1}",
            "why": "coins of similar size, none of them small: many amounts cannot be paid",
            "tags": ["random", "no-one"],
            "args": [rng.sample(range(low, low + 9), 3), rng.int(20, 60)],
        }
    yield {
        "id": "large-ones-and-twos",
        "why": "the greatest amount with 1, 2 and 5: a recursion without memory never ends",
        "tags": ["large", "adversarial"],
        "args": [[1, 2, 5], 10_000],
    }
    yield {
        "id": "large-even-coins",
        "why": "twelve even coins and an odd amount: nothing is found, and whoever does not remember failures tries all ways",
        "tags": ["large", "adversarial", "impossible"],
        "args": [[2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24], 9_999],
    }
    yield {
        "id": "large-similar-coins",
        "why": "twelve coins close to 400: the count is clear, the combination is not",
        "tags": ["large", "adversarial"],
        "args": [[389, 391, 393, 394, 397, 398, 401, 403, 404, 407, 409, 410], 9_996],
    }
    yield {
        "id": "large-six-nine-twenty",
        "why": "coins 6, 9, 20 and the greatest amount",
        "tags": ["large"],
        "args": [[6, 9, 20], 10_000],
    }
    yield {
        "id": "large-greedy-trap",
        "why": "largest first needs thousands of ones after its last large coin",
        "tags": ["large", "greedy"],
        "args": [[1, 5_000, 4_999], 9_998],
    }
    yield {
        "id": "large-coins-out-of-reach",
        "why": "eleven coins beyond the amount and a coin of 1: the count is the amount",
        "tags": ["large", "overflow", "extreme"],
        "args": [[1] + [2**31 - 1 - 7 * k for k in range(11)], 10_000],
    }
