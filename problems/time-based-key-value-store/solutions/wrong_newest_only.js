// declares: wrong
// Keeps the newest value of each key only.
class TimeMap {
    latest = new Map();

    set(key, value, timestamp) {
        this.latest.set(key, { value, timestamp });
    }

    get(key, timestamp) {
        const entry = this.latest.get(key);
        return entry && entry.timestamp <= timestamp ? entry.value : '';
    }
}
