"""Recorded cases of lru-cache."""


def valid(names, args):
    """Raises AssertionError with the broken constraint in words."""
    assert names and names[0] == "LRUCache", "the first operation is LRUCache, and there is no other"
    assert len(names) == len(args), f"{len(names)} operations have {len(args)} lists of arguments"
    assert len(names) - 1 <= 200_000, f"at most 200,000 calls, not {len(names) - 1}"
    assert len(args[0]) == 1, "LRUCache takes its capacity alone"
    assert 1 <= args[0][0] <= 5_000, f"the capacity is 1 to 5,000, not {args[0][0]}"
    for number, (name, given) in enumerate(zip(names[1:], args[1:]), start=1):
        assert name in ("get", "put"), f"operation {number} is {name}; it must be get or put"
        due = 1 if name == "get" else 2
        assert len(given) == due, f"operation {number}, {name}, takes {due} arguments, not {len(given)}"
        assert 0 <= given[0] <= 10_000, f"operation {number} has the key {given[0]}, not 0 to 10,000"
        if name == "put":
            assert 0 <= given[1] <= 100_000, f"operation {number} puts {given[1]}, not 0 to 100,000"


def operations(capacity, calls):
    """A case's arguments from calls (key,) and (key, value)."""
    names = ["LRUCache"] + ["get" if len(call) == 1 else "put" for call in calls]
    return [names, [[capacity]] + [list(call) for call in calls]]


def cases(rng):
    """rng: the judge's own generator."""
    for k, (capacity, keys, count) in enumerate(
        ((1, 2, 12), (2, 3, 20), (2, 4, 30), (3, 5, 40), (4, 6, 60), (5, 12, 80), (8, 9, 120), (10, 10, 80))
    ):
        calls = []
        for _ in range(count):
            key = rng.int(0, keys - 1)
            calls.append((key,) if rng.int(0, 1) else (key, rng.int(0, 5)))
        yield {
            "id": f"random-{k + 1}",
            "why": f"capacity {capacity}, {keys} keys and small values, gets and puts at random",
            "tags": ["random"],
            "args": operations(capacity, calls),
        }

    full = 5_000
    fill = [(key, 1) for key in range(full)]
    round_trip = [(key, 1) for key in range(full + 1)]
    yield {
        "id": "large-always-drops",
        "why": "one key more than fits, round and round: every put drops a key, and looking for it takes too long",
        "tags": ["large", "slow"],
        "args": operations(full, fill + round_trip * 25),
    }
    yield {
        "id": "large-newest-fifty",
        "why": "a full cache and its newest fifty keys in turn: all stand at the newest end of a long row",
        "tags": ["large", "slow"],
        "args": operations(full, fill + [(key,) for key in range(full - 50, full)] * 2_400),
    }
    yield {
        "id": "large-oldest-first",
        "why": "a full cache whose keys are used in order of age, the oldest each time",
        "tags": ["large", "slow"],
        "args": operations(full, fill + [(key,) for key in range(full)] * 15),
    }
    yield {
        "id": "large-misses",
        "why": "100,000 gets of keys that were never put: nothing may be entered by asking",
        "tags": ["large", "trap"],
        "args": operations(full, [(5, 0)] + [(10_000,), (6,)] * 50_000 + [(5,)]),
    }
    yield {
        "id": "large-capacity-one",
        "why": "capacity 1 and two keys in turn, each driving out the other",
        "tags": ["large", "boundary"],
        "args": operations(1, [(0, 0), (1,), (1, 100_000), (0,)] * 10_000),
    }
