"""Recorded cases of implement-queue-using-stacks."""

METHODS = {"push": 1, "pop": 0, "peek": 0, "empty": 0}


def valid(names, args):
    """Raises AssertionError with the broken constraint in words."""
    assert names and names[0] == "MyQueue", "the first operation is MyQueue, and there is no other"
    assert len(names) == len(args), f"{len(names)} operations have {len(args)} lists of arguments"
    assert len(names) - 1 <= 100_000, f"at most 100,000 calls, not {len(names) - 1}"
    assert args[0] == [], "MyQueue takes no argument"
    size = 0
    for number, (name, given) in enumerate(zip(names[1:], args[1:]), start=1):
        assert name in METHODS, f"operation {number} is {name}; it must be push, pop, peek or empty"
        due = METHODS[name]
        assert len(given) == due, f"operation {number}, {name}, takes {due} arguments, not {len(given)}"
        if name == "push":
            assert -1_000 <= given[0] <= 1_000, f"operation {number} pushes {given[0]}, beyond ±1,000"
            size += 1
        elif name != "empty":
            assert size > 0, f"operation {number} is {name}, but the queue is empty"
            size -= name == "pop"


def operations(calls):
    """A case's arguments from calls: a number is pushed, "pop", "peek" and "empty" are called."""
    names = ["MyQueue"] + [call if isinstance(call, str) else "push" for call in calls]
    return [names, [[]] + [[] if isinstance(call, str) else [call] for call in calls]]


def cases(rng):
    """rng: the judge's own generator."""
    for k, (count, spread, pushes) in enumerate(
        ((10, 1, 50), (20, 2, 60), (30, 5, 50), (50, 9, 40), (80, 9, 60), (120, 50, 50), (300, 1_000, 55))
    ):
        calls, size = [], 0
        for _ in range(count):
            draw = rng.int(0, 99)
            if draw < pushes:
                calls.append(rng.int(-spread, spread))
                size += 1
            elif draw < pushes + 10 or size == 0:
                calls.append("empty")
            elif draw < pushes + 25:
                calls.append("peek")
            else:
                calls.append("pop")
                size -= 1
        yield {
            "id": f"random-{k + 1}",
            "why": f"values between -{spread} and {spread}, all four calls at random",
            "tags": ["random", "duplicates"],
            "args": operations(calls + ["pop"] * size + ["empty"]),
        }

    n = 33_000
    yield {
        "id": "large-fill-and-drain",
        "why": "33,000 elements in, then out with a look at each: moving all of them each time is quadratic",
        "tags": ["large", "slow"],
        "args": operations([k // 100 for k in range(n)] + ["peek", "pop"] * n),
    }
    yield {
        "id": "large-always-full",
        "why": "a queue of 30,000 elements from which one is taken for each that comes",
        "tags": ["large", "slow"],
        "args": operations([k // 100 for k in range(30_000)] + [-1, "pop"] * 35_000),
    }
    yield {
        "id": "large-one-in-one-out",
        "why": "a queue that is emptied again and again",
        "tags": ["large"],
        "args": operations([0, "empty", "pop", "empty"] * 5_000 + [1, 2, "peek", "pop", "pop"] * 5_000),
    }
    yield {
        "id": "large-many-looks",
        "why": "a full queue and looks at its front only: a look must not move everything",
        "tags": ["large", "slow"],
        "args": operations([5] + [6] * 29_999 + ["peek"] * 60_000 + ["pop", "peek", "empty"]),
    }
