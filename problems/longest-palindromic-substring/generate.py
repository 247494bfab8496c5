"""Recorded cases of longest-palindromic-substring."""

LETTERS = "abcdefghijklmnopqrstuvwxyz"
ALLOWED = set(LETTERS + LETTERS.upper() + "0123456789")


def valid(s):
    """Raises AssertionError with the broken constraint in words."""
    assert 1 <= len(s) <= 3000, f"s holds 1 to 3,000 characters, not {len(s)}"
    for c in s:
        assert c in ALLOWED, f"s consists of English letters and digits; {c!r} is neither"


def cases(rng):
    """Random strings, palindromes hidden in other letters, then long ones full of palindromes."""
    for n, letters in ((4, "ab"), (5, "abc"), (7, "ab"), (9, "abc"), (12, "ab"), (15, "aAbB"), (20, "abc"), (30, "01"), (60, "abcd"), (150, LETTERS)):
        yield {
            "id": f"random-{n}-over-{len(letters)}",
            "why": f"{n} random characters out of {letters}",
            "tags": ["random"],
            "args": ["".join(rng.choice(letters) for _ in range(n))],
        }
    for n, around in ((3, 6), (5, 10), (12, 30), (30, 100)):
        half = "".join(rng.choice("abc") for _ in range(n))
        left = "".join(rng.choice("defg") for _ in range(rng.int(0, around)))
        right = "".join(rng.choice("hijk") for _ in range(rng.int(0, around)))
        yield {
            "id": f"random-hidden-odd-{n}",
            "why": f"a palindrome of {2 * n - 1} letters between random ones",
            "tags": ["random", "odd"],
            "args": [left + half + half[-2::-1] + right],
        }
        yield {
            "id": f"random-hidden-even-{n}",
            "why": f"a palindrome of {2 * n} letters between random ones",
            "tags": ["random", "even"],
            "args": [left + half + half[::-1] + right],
        }
    n = 3000
    fibonacci = ["b", "a"]
    while len(fibonacci[-1]) < n:
        fibonacci.append(fibonacci[-1] + fibonacci[-2])
    yield {
        "id": "large-equal",
        "why": "3,000 equal letters: each piece is a palindrome, and every test goes on to the middle",
        "tags": ["large", "adversarial", "equal", "boundary"],
        "args": ["a" * n],
    }
    yield {
        "id": "large-alternating",
        "why": "two letters in turn",
        "tags": ["large", "adversarial", "overlap"],
        "args": ["aB" * (n // 2)],
    }
    yield {
        "id": "large-spoilt-middle",
        "why": "two runs of a with bc between them: pieces across the middle look good for long",
        "tags": ["large", "adversarial"],
        "args": ["a" * 1499 + "bc" + "a" * 1499],
    }
    yield {
        "id": "large-no-palindrome",
        "why": "the alphabet again and again",
        "tags": ["large", "distinct", "ties"],
        "args": [(LETTERS * 116)[:n]],
    }
    yield {
        "id": "large-fibonacci-word",
        "why": "a Fibonacci word: long palindromes inside each other, in no simple period",
        "tags": ["large", "adversarial", "overlap"],
        "args": [fibonacci[-1][:n]],
    }
    yield {
        "id": "large-late",
        "why": "the longest palindrome touches the end",
        "tags": ["large", "late"],
        "args": ["b" + "ab" * 799 + "c" + "ba" * 700],
    }
