"""Recorded cases of evaluate-reverse-polish-notation."""


def valid(tokens):
    """Raises AssertionError with the broken constraint in words."""
    assert 1 <= len(tokens) <= 100_000, f"there are 1 to 100,000 tokens, not {len(tokens)}"
    stack = []
    for index, token in enumerate(tokens):
        if token in ("+", "-", "*", "/"):
            assert len(stack) >= 2, f"tokens[{index}] is {token}, but fewer than two operands stand before it"
            right, left = stack.pop(), stack.pop()
            if token == "/":
                assert right != 0, f"tokens[{index}] divides by 0"
            value = apply(token, left, right)
            assert -(2**31) <= value < 2**31, f"the result at tokens[{index}] is {value}, beyond 32 bits"
        else:
            value = number(token)
            assert value is not None, f"tokens[{index}] is {token!r}: neither an operator nor an integer"
            assert -200 <= value <= 200, f"tokens[{index}] is {value}, not from -200 to 200"
        stack.append(value)
    assert len(stack) == 1, f"{len(stack)} values are left at the end, so this is not one expression"


def number(token):
    """The integer that a token writes in the usual way, or None."""
    digits = token[1:] if token.startswith("-") else token
    if not 1 <= len(digits) <= 3 or any(c not in "0123456789" for c in digits):
        return None
    return int(token) if str(int(token)) == token else None


def apply(operator, left, right):
    """The result of one operation."""
    if operator == "+":
        return left + right
    if operator == "-":
        return left - right
    if operator == "*":
        return left * right
    quotient = abs(left) // abs(right)
    return quotient if (left < 0) == (right < 0) else -quotient


def expression(rng, operators, spread):
    """Tokens and value of a random expression with so many operators."""
    if operators == 0:
        value = rng.int(-spread, spread)
        return [str(value)], value
    first = rng.int(0, operators - 1)
    left, a = expression(rng, first, spread)
    right, b = expression(rng, operators - 1 - first, spread)
    allowed = ["+", "-", "-"]
    if abs(a * b) < 10**8:
        allowed += ["*"]
    if b != 0:
        allowed += ["/", "/"]
    operator = rng.choice(allowed)
    return left + right + [operator], apply(operator, a, b)


def cases(rng):
    """rng: the judge's own generator."""
    for k, (operators, spread) in enumerate(
        ((1, 9), (2, 5), (3, 9), (4, 20), (5, 9), (6, 200), (8, 9), (10, 50), (15, 20), (25, 200), (60, 30))
    ):
        yield {
            "id": f"random-{k + 1}",
            "why": f"{operators} operators over numbers between -{spread} and {spread}, in a tree of random shape",
            "tags": ["random"],
            "args": [expression(rng, operators, spread)[0]],
        }

    half = 50_000
    yield {
        "id": "large-numbers-first",
        "why": "50,000 numbers and then all operators: searching for the first operator each time is quadratic",
        "tags": ["large", "slow", "deep"],
        "args": [["1"] * half + ["+", "-"] * (half // 2 - 1) + ["+"]],
    }
    yield {
        "id": "large-one-by-one",
        "why": "an operator behind each number: the stack never holds more than two",
        "tags": ["large"],
        "args": [["0"] + ["7", "+", "7", "-"] * (half // 2 - 1)],
    }
    yield {
        "id": "large-divisions",
        "why": "thousands of divisions of negative numbers, each truncated",
        "tags": ["large", "division"],
        "args": [["-200"] + ["3", "/", "100", "-"] * (half // 2 - 1)],
    }
    yield {
        "id": "large-blocks",
        "why": "blocks of a hundred numbers, folded before the next block begins",
        "tags": ["large"],
        "args": [["0"] + (["-2"] * 100 + ["-", "+"] * 49 + ["-"] + ["+"]) * 400],
    }
