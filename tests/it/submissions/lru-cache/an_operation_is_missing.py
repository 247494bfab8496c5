# verdict: CE
# says: put
class LRUCache:
    def __init__(self, capacity):
        pass

    def get(self, key):
        return -1
