class TimeMap {
    private record Entry(int time, String value) {
    }

    private final Map<String, List<Entry>> histories = new HashMap<>();

    public TimeMap() {
    }

    public void set(String key, String value, int timestamp) {
        histories.computeIfAbsent(key, k -> new ArrayList<>()).add(new Entry(timestamp, value));
    }

    public String get(String key, int timestamp) {
        List<Entry> history = histories.getOrDefault(key, List.of());
        int left = 0, right = history.size() - 1;
        String value = "";
        while (left <= right) {
            int mid = (left + right) >>> 1;
            Entry entry = history.get(mid);
            if (entry.time() <= timestamp) {
                value = entry.value();
                left = mid + 1;
            } else {
                right = mid - 1;
            }
        }
        return value;
    }
}
