"""Makes the recorded cases: judge author record @SLUG@ runs it and keeps what it gives."""


def valid(nums):
    """Holds a case to the constraints; a message tells people which one their own input breaks."""
    # FILL IN: every constraint of the statement, each with a message that says what is wrong.
    assert 1 <= len(nums) <= 100000, f"nums holds {len(nums)} numbers, not 1 to 100000"
    for n in nums:
        assert -1000 <= n <= 1000, f"nums holds {n}, which is not from -1000 to 1000"


def cases(rng):
    """Gives the cases: random ones, those that break known wrong ideas, and large ones.

    rng has int(lo, hi), choice, shuffle, sample, float and bits, and draws the same everywhere;
    Python's own random does not.
    """
    # FILL IN: inputs as large as the slow approach needs to fail, and no larger.
    for count in (2, 10, 50):
        nums = [rng.int(-1000, 1000) for _ in range(count)]
        yield {"id": f"random-{count}", "why": "numbers of both signs", "tags": ["random"], "args": [nums]}
