class TimeMap {
    private final Map<String, TreeMap<Integer, String>> histories = new HashMap<>();

    public void set(String key, String value, int timestamp) {
        histories.computeIfAbsent(key, k -> new TreeMap<>()).put(timestamp, value);
    }

    public String get(String key, int timestamp) {
        TreeMap<Integer, String> history = histories.get(key);
        if (history == null) {
            return "";
        }
        Map.Entry<Integer, String> entry = history.floorEntry(timestamp);
        return entry == null ? "" : entry.getValue();
    }
}
