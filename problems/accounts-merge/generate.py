"""Recorded cases of accounts-merge."""

LETTERS = "abcdefghijklmnopqrstuvwxyz"


def valid(accounts):
    """Raises AssertionError with the broken constraint in words."""
    assert 1 <= len(accounts) <= 5000, f"there are 1 to 5,000 accounts, not {len(accounts)}"
    owner = {}
    total = 0
    for i, account in enumerate(accounts):
        assert 2 <= len(account) <= 5001, f"each account has a name and 1 to 5,000 addresses; account {i} has {len(account)} entries"
        name = account[0]
        assert 1 <= len(name) <= 30, f"a name has 1 to 30 letters; {name!r} has {len(name)}"
        assert all(c in LETTERS or c in LETTERS.upper() for c in name), f"a name consists of the letters A to Z and a to z; {name!r} does not"
        total += len(account) - 1
        for address in account[1:]:
            assert 1 <= len(address) <= 30, f"an address has 1 to 30 characters; {address!r} has {len(address)}"
            assert all(c in LETTERS or c in "0123456789.@" for c in address), (
                f"an address consists of a to z, 0 to 9, . and @; {address!r} does not")
            assert owner.setdefault(address, name) == name, (
                f"accounts with a common address have the same name; {address!r} belongs to {owner[address]!r} and {name!r}")
    assert total <= 10_000, f"there are at most 10,000 addresses in all accounts together, not {total}"


def people(rng, count, accounts, addresses, names):
    """Random accounts of `count` people who have so many addresses each."""
    result = []
    for _ in range(accounts):
        person = rng.int(0, count - 1)
        held = [f"{c}{person}@{'xyz'[person % 3]}" for c in LETTERS[:addresses]]
        some = rng.sample(held, rng.int(1, min(3, addresses)))
        result.append([names[person % len(names)], *some])
    return result


def cases(rng):
    """Random people, then many accounts, long chains and large accounts."""
    names = ["Ada", "Bo", "Cy"]
    for count, accounts, addresses in (
        (1, 2, 2), (1, 3, 4), (2, 4, 2), (2, 5, 4), (3, 6, 3), (3, 8, 5), (4, 8, 6), (4, 12, 4), (5, 10, 8), (6, 15, 5),
        (8, 20, 6), (10, 15, 10), (10, 30, 8), (12, 40, 12),
    ):
        yield {
            "id": f"random-{accounts}-of-{count}-with-{addresses}",
            "why": f"{accounts} random accounts of {count} people with up to {addresses} addresses each",
            "tags": ["random"],
            "args": [people(rng, count, accounts, addresses, names)],
        }
    n = 5000
    yield {
        "id": "large-strangers",
        "why": "5,000 accounts, the most allowed, of which no two share anything: comparing them costs millions of steps",
        "tags": ["large", "boundary", "adversarial", "same-name"],
        "args": [[["Eve", f"e{i}@x", f"f{i}@x"] for i in range(n)]],
    }
    yield {
        "id": "large-chain",
        "why": "5,000 accounts in a chain: one person with 5,001 addresses",
        "tags": ["large", "boundary", "adversarial", "chain"],
        "args": [[["Kim", f"{10_000 + i}", f"{10_001 + i}"] for i in range(n)]],
    }
    yield {
        "id": "large-chain-from-the-end",
        "why": "the same chain backwards, every account before the one it hangs on",
        "tags": ["large", "adversarial", "chain", "reversed"],
        "args": [[["Kim", f"{10_001 + i}", f"{10_000 + i}"] for i in reversed(range(n // 2))]],
    }
    yield {
        "id": "large-one-account",
        "why": "one account of 5,000 addresses in falling order: joining every two of them is too much",
        "tags": ["large", "boundary", "adversarial"],
        "args": [[["Max", *(f"{10_000 + i}" for i in reversed(range(5000)))]]],
    }
    yield {
        "id": "large-shared-address",
        "why": "3,000 accounts with one address in common",
        "tags": ["large"],
        "args": [[["Hub", f"h{i}", "all@hub"] for i in range(3000)]],
    }
    yield {
        "id": "large-same-account",
        "why": "the same two addresses 2,000 times",
        "tags": ["large", "duplicates"],
        "args": [[["Rep", "r@b", "r@a"]] * 2000],
    }
