class Link:
    __slots__ = ("key", "value", "older", "newer")

    def __init__(self, key=-1, value=-1):
        self.key = key
        self.value = value


class LRUCache:

    def __init__(self, capacity: int):
        self.room = capacity
        self.links = {}
        self.oldest, self.newest = Link(), Link()
        self.oldest.newer = self.newest
        self.newest.older = self.oldest

    def _take_out(self, link):
        link.older.newer = link.newer
        link.newer.older = link.older

    def _hang_on(self, link):
        last = self.newest.older
        last.newer = link
        link.older = last
        link.newer = self.newest
        self.newest.older = link

    def get(self, key: int) -> int:
        link = self.links.get(key)
        if link is None:
            return -1
        self._take_out(link)
        self._hang_on(link)
        return link.value

    def put(self, key: int, value: int) -> None:
        link = self.links.get(key)
        if link is not None:
            link.value = value
            self._take_out(link)
        else:
            if len(self.links) == self.room:
                dropped = self.oldest.newer
                self._take_out(dropped)
                del self.links[dropped.key]
            link = self.links[key] = Link(key, value)
        self._hang_on(link)
