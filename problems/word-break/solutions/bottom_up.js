/**
 * @param {string} s
 * @param {string[]} wordDict
 * @return {boolean}
 */
var wordBreak = function(s, wordDict) {
    const words = new Set(wordDict);
    const dp = new Array(s.length + 1).fill(false);
    dp[0] = true;
    for (let end = 1; end <= s.length; end++) {
        for (let start = Math.max(0, end - 20); start < end && !dp[end]; start++) {
            dp[end] = dp[start] && words.has(s.slice(start, end));
        }
    }
    return dp[s.length];
};
