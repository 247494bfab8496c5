"""functools' caches for Python 3.12 and 3.13.

Their own, written in C, let a recursion through them go no deeper than some hundred to some
thousand calls whatever the recursion limit; one written in Python has no such end.
"""

import sys

NEEDED = (3, 12) <= sys.version_info < (3, 14)
NAMES = ("cache", "lru_cache")

_MISSING = object()
_KEYWORDS = object()


def replace():
    """Lets functools make its caches of ours."""
    import functools

    functools._lru_cache_wrapper = _wrapper


def _wrapper(function, maxsize, typed, info):
    from collections import OrderedDict

    kept = OrderedDict() if maxsize else {}
    find, hits, misses = kept.get, 0, 0

    def key_of(args, kwargs):
        key = args
        if kwargs:
            key = (args, _KEYWORDS, *kwargs.items())
        if typed:
            key = (key, *map(type, args), *map(type, kwargs.values()))
        return key

    if maxsize is None and not typed:

        def cached(*args, **kwargs):
            nonlocal hits, misses
            key = key_of(args, kwargs) if kwargs else args
            result = find(key, _MISSING)
            if result is not _MISSING:
                hits += 1
                return result
            misses += 1
            result = kept[key] = function(*args, **kwargs)
            return result

    else:

        def cached(*args, **kwargs):
            nonlocal hits, misses
            key = key_of(args, kwargs)
            result = find(key, _MISSING)
            if result is not _MISSING:
                hits += 1
                if maxsize:
                    kept.move_to_end(key)
                return result
            misses += 1
            result = function(*args, **kwargs)
            if maxsize != 0:
                kept[key] = result
                if maxsize and len(kept) > maxsize:
                    kept.popitem(last=False)
            return result

    def clear():
        nonlocal hits, misses
        kept.clear()
        hits = misses = 0

    cached.cache_info = lambda: info(hits, misses, maxsize, len(kept))
    cached.cache_clear = clear
    return cached
