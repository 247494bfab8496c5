// declares: TLE
// why: promises that promise more never let the program come to an end.
const again = () => Promise.resolve().then(again);
again();
