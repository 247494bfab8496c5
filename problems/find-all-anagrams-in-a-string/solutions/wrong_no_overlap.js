// declares: wrong
// After a hit, goes on behind it, as if hits could not overlap.
var findAnagrams = function(s, p) {
    const want = [...p].sort().join("");
    const starts = [];
    let i = 0;
    while (i + p.length <= s.length) {
        if ([...s.slice(i, i + p.length)].sort().join("") === want) {
            starts.push(i);
            i += p.length;
        } else {
            i++;
        }
    }
    return starts;
};
