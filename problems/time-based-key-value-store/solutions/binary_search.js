var TimeMap = function() {
    this.histories = new Map();
};

/**
 * @param {string} key
 * @param {string} value
 * @param {number} timestamp
 * @return {void}
 */
TimeMap.prototype.set = function(key, value, timestamp) {
    const history = this.histories.get(key);
    if (history) history.push({ timestamp, value });
    else this.histories.set(key, [{ timestamp, value }]);
};

/**
 * @param {string} key
 * @param {number} timestamp
 * @return {string}
 */
TimeMap.prototype.get = function(key, timestamp) {
    const history = this.histories.get(key) ?? [];
    let before = -1, after = history.length;
    while (after - before > 1) {
        const mid = (before + after) >> 1;
        if (history[mid].timestamp > timestamp) after = mid;
        else before = mid;
    }
    return before < 0 ? '' : history[before].value;
};
