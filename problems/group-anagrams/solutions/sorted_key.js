/**
 * @param {string[]} strs
 * @return {string[][]}
 */
var groupAnagrams = function(strs) {
    const groups = {};
    for (const word of strs) {
        const key = [...word].sort().join('');
        (groups['#' + key] ||= []).push(word);
    }
    return Object.values(groups);
};
