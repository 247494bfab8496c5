"""Recorded cases of time-based-key-value-store."""

LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789"


def valid(names, args):
    """Raises AssertionError with the broken constraint in words."""
    assert names and names[0] == "TimeMap", "the first operation is TimeMap, and there is no other"
    assert len(names) == len(args), f"{len(names)} operations have {len(args)} lists of arguments"
    assert len(names) - 1 <= 200_000, f"at most 200,000 calls, not {len(names) - 1}"
    assert args[0] == [], "TimeMap takes no argument"
    latest = 0
    for number, (name, given) in enumerate(zip(names[1:], args[1:]), start=1):
        assert name in ("set", "get"), f"operation {number} is {name}; it must be set or get"
        due = 3 if name == "set" else 2
        assert len(given) == due, f"operation {number}, {name}, takes {due} arguments, not {len(given)}"
        for kind, text in zip(("key", "value"), given[:-1]):
            assert 1 <= len(text) <= 20, f"operation {number}: the {kind} has {len(text)} characters, not 1 to 20"
            for c in text:
                assert c in LETTERS, f"operation {number}: the {kind} holds {c!r}, not only lowercase letters and digits"
        time = given[-1]
        assert 1 <= time <= 10_000_000, f"operation {number} has the time {time}, not 1 to 10,000,000"
        if name == "set":
            assert time > latest, f"operation {number} sets at {time}, but the set before it was at {latest}"
            latest = time


def operations(calls):
    """A case's arguments from calls (key, time) and (key, value, time)."""
    names = ["TimeMap"] + ["get" if len(call) == 2 else "set" for call in calls]
    return [names, [[]] + [list(call) for call in calls]]


def cases(rng):
    """rng: the judge's own generator."""
    for k, (count, keys, step) in enumerate(
        ((10, 1, 2), (20, 2, 1), (30, 2, 3), (40, 3, 5), (60, 3, 2), (100, 5, 9), (200, 4, 30_000))
    ):
        calls, time = [], 0
        for _ in range(count):
            key = "key" + str(rng.int(1, keys))
            if rng.int(0, 1):
                time += rng.int(1, step)
                calls.append((key, rng.choice(["a", "b", "c", "on", "off"]), time))
            else:
                calls.append((key, rng.int(1, time + step)))
        yield {
            "id": f"random-{k + 1}",
            "why": f"{keys} keys, gaps of up to {step} between the times, questions about past and future",
            "tags": ["random"],
            "args": operations(calls),
        }

    n = 16_000
    history = [("k", "ab"[t // 50 % 2], t) for t in range(1, n + 1)]
    yield {
        "id": "large-ask-about-the-past",
        "why": "a long history and questions about its beginning: looking back from the newest takes too long",
        "tags": ["large", "slow"],
        "args": operations(history + [("k", 2), ("k", 51)] * 92_000),
    }
    yield {
        "id": "large-ask-about-now",
        "why": "a long history and questions about its end: looking forward from the oldest takes too long",
        "tags": ["large", "slow"],
        "args": operations(history + [("k", n), ("k", 10_000_000)] * 92_000),
    }
    yield {
        "id": "large-ask-in-between",
        "why": "a long history and questions about places in it, each just before or at a change",
        "tags": ["large"],
        "args": operations(history + [("k", t) for t in range(49, n, 50)] + [("k", t) for t in range(50, n, 50)]),
    }
    yield {
        "id": "large-unknown-keys",
        "why": "one key and thousands of questions about another",
        "tags": ["large"],
        "args": operations([("a", "b", 5)] + [("b", 5), ("a", 4)] * 20_000),
    }
    yield {
        "id": "large-many-keys",
        "why": "a thousand keys with two values each",
        "tags": ["large"],
        "args": operations(
            [("k" + str(k), "old", 1 + k) for k in range(1_000)]
            + [("k" + str(k), "new", 2_001 + k) for k in range(1_000)]
            + [("k" + str(k), 2_500) for k in range(1_000)]
        ),
    }
