"""Recorded cases of min-stack."""

METHODS = {"push": 1, "pop": 0, "top": 0, "getMin": 0}


def valid(names, args):
    """Raises AssertionError with the broken constraint in words."""
    assert names and names[0] == "MinStack", "the first operation is MinStack, and there is no other"
    assert len(names) == len(args), f"{len(names)} operations have {len(args)} lists of arguments"
    assert len(names) - 1 <= 100_000, f"at most 100,000 calls, not {len(names) - 1}"
    assert args[0] == [], "MinStack takes no argument"
    size = 0
    for number, (name, given) in enumerate(zip(names[1:], args[1:]), start=1):
        assert name in METHODS, f"operation {number} is {name}; it must be push, pop, top or getMin"
        due = METHODS[name]
        assert len(given) == due, f"operation {number}, {name}, takes {due} arguments, not {len(given)}"
        if name == "push":
            assert -(2**31) <= given[0] < 2**31, f"operation {number} pushes {given[0]}, beyond 32 bits"
            size += 1
        else:
            assert size > 0, f"operation {number} is {name}, but the stack is empty"
            size -= name == "pop"


def operations(calls):
    """A case's arguments from calls: a number is pushed, "pop", "top" and "getMin" are called."""
    names = ["MinStack"] + [call if isinstance(call, str) else "push" for call in calls]
    return [names, [[]] + [[] if isinstance(call, str) else [call] for call in calls]]


def random_calls(rng, count, low, high):
    """Calls at random, always allowed, with questions after every change."""
    calls, size = [], 0
    while len(calls) < count:
        if size == 0 or rng.int(0, 99) < 55:
            calls.append(rng.int(low, high))
            size += 1
        else:
            calls.append("pop")
            size -= 1
        if size:
            calls += ["getMin", "top"]
    return calls


def cases(rng):
    """rng: the judge's own generator."""
    for k, (count, spread) in enumerate(((12, 1), (20, 2), (30, 3), (45, 3), (60, 5), (90, 8), (150, 20))):
        yield {
            "id": f"random-{k + 1}",
            "why": f"values between -{spread} and {spread}, pushes and pops at random, asked after each",
            "tags": ["random", "duplicates"],
            "args": operations(random_calls(rng, count, -spread, spread)),
        }
    yield {
        "id": "random-wide",
        "why": "values from all of the 32-bit range",
        "tags": ["random", "extreme"],
        "args": operations(random_calls(rng, 300, -(2**31), 2**31 - 1)),
    }

    yield {
        "id": "large-many-questions",
        "why": "30,000 elements and 70,000 questions for the smallest, which lies at the bottom",
        "tags": ["large", "slow"],
        "args": operations([0] + [1] * 29_999 + ["getMin"] * 70_000),
    }
    yield {
        "id": "large-ask-while-falling",
        "why": "the smallest is popped each time: looking for the next one takes too long",
        "tags": ["large", "slow", "reversed"],
        "args": operations([-(k // 100) for k in range(33_000)] + ["pop", "getMin"] * 32_999),
    }
    yield {
        "id": "large-equal",
        "why": "30,000 equal elements, popped one by one: the smallest stays the same to the last",
        "tags": ["large", "slow", "duplicates"],
        "args": operations([7] * 30_000 + ["getMin", "pop"] * 29_999 + ["getMin", "top"]),
    }
    yield {
        "id": "large-up-and-down",
        "why": "a stack that is emptied again and again: nothing may be left over from before",
        "tags": ["large"],
        "args": operations([-5, 3, "getMin", "pop", "getMin", "pop", 8, "getMin", "pop"] * 5_000),
    }
