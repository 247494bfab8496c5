// declares: wrong
// A value counts only after its own time, not at it.
class TimeMap {
    private final Map<String, TreeMap<Integer, String>> histories = new HashMap<>();

    public void set(String key, String value, int timestamp) {
        histories.computeIfAbsent(key, k -> new TreeMap<>()).put(timestamp, value);
    }

    public String get(String key, int timestamp) {
        if (!histories.containsKey(key)) return "";
        var entry = histories.get(key).lowerEntry(timestamp);
        return entry == null ? "" : entry.getValue();
    }
}
