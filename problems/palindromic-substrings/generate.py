"""Recorded cases of palindromic-substrings."""

LETTERS = "abcdefghijklmnopqrstuvwxyz"


def valid(s):
    """Raises AssertionError with the broken constraint in words."""
    assert 1 <= len(s) <= 4000, f"s holds 1 to 4,000 letters, not {len(s)}"
    assert all(c in LETTERS for c in s), "s consists of lower-case English letters"


def cases(rng):
    """Random strings over few letters, random palindromes, then long ones full of palindromes."""
    for n, letters in ((4, "ab"), (5, "ab"), (6, "abc"), (8, "ab"), (10, "abc"), (12, "ab"), (20, "abcd"), (30, "ab"), (50, "abc"), (100, LETTERS)):
        yield {
            "id": f"random-{n}-over-{len(letters)}",
            "why": f"{n} random letters over an alphabet of {len(letters)}",
            "tags": ["random"],
            "args": ["".join(rng.choice(letters) for _ in range(n))],
        }
    for n in (7, 12, 40):
        half = "".join(rng.choice("abc") for _ in range(n))
        yield {
            "id": f"random-palindrome-odd-{n}",
            "why": f"{n} random letters there and back, the middle one once",
            "tags": ["random", "odd"],
            "args": [half + half[-2::-1]],
        }
        yield {
            "id": f"random-palindrome-even-{n}",
            "why": f"{n} random letters there and back, the middle one doubled",
            "tags": ["random", "even"],
            "args": [half + half[::-1]],
        }
    n = 4000
    fibonacci = ["b", "a"]
    while len(fibonacci[-1]) < n:
        fibonacci.append(fibonacci[-1] + fibonacci[-2])
    yield {
        "id": "large-equal",
        "why": "4,000 equal letters: every substring is a palindrome, 8,002,000 of them, and each test goes to the end",
        "tags": ["large", "adversarial", "equal", "boundary"],
        "args": ["a" * n],
    }
    yield {
        "id": "large-alternating",
        "why": "two letters in turn: every substring of odd length",
        "tags": ["large", "adversarial", "overlap"],
        "args": ["ab" * (n // 2)],
    }
    yield {
        "id": "large-run-with-one-other-letter",
        "why": "equal letters with another one in the middle",
        "tags": ["large", "adversarial"],
        "args": ["a" * 2000 + "b" + "a" * 1999],
    }
    yield {
        "id": "large-no-pairs",
        "why": "the alphabet again and again: only single letters",
        "tags": ["large", "distinct"],
        "args": [(LETTERS * 154)[:n]],
    }
    yield {
        "id": "large-fibonacci-word",
        "why": "a Fibonacci word: long palindromes inside each other, in no simple period",
        "tags": ["large", "adversarial", "overlap"],
        "args": [fibonacci[-1][:n]],
    }
    yield {
        "id": "large-pairs",
        "why": "pairs of equal letters in turn",
        "tags": ["large", "even"],
        "args": ["aabb" * (n // 4)],
    }
