// From the last good version known, in jumps that halve.
var solution = function(isBadVersion: any) {

    return function(n: number): number {
        let good = 0;
        for (let jump = 2 ** 30; jump >= 1; jump /= 2) {
            if (good + jump < n && !isBadVersion(good + jump)) good += jump;
        }
        return good + 1;
    };
};
