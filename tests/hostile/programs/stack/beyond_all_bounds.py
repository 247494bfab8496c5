# declares: RE or MLE
# why: it takes that count away, and the stack itself ends.
import sys
sys.setrecursionlimit(10**9)
def down(depth):
    return sorted([depth], key=lambda _: down(depth + 1))
down(0)
