// declares: slow
class LRUCache {
    private final int capacity;
    private int clock = 0;
    private final Map<Integer, int[]> entries = new HashMap<>();

    public LRUCache(int capacity) {
        this.capacity = capacity;
    }

    public int get(int key) {
        int[] entry = entries.get(key);
        if (entry == null) return -1;
        entry[1] = clock++;
        return entry[0];
    }

    public void put(int key, int value) {
        if (!entries.containsKey(key) && entries.size() == capacity) {
            Integer oldest = null;
            for (Integer candidate : entries.keySet()) {
                if (oldest == null || entries.get(candidate)[1] < entries.get(oldest)[1]) {
                    oldest = candidate;
                }
            }
            entries.remove(oldest);
        }
        entries.put(key, new int[] {value, clock++});
    }
}
