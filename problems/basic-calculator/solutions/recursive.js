/**
 * @param {string} s
 * @return {number}
 */
var calculate = function(s) {
    let i = 0;

    const evaluate = () => {
        let total = 0, sign = 1, number = 0;
        while (i < s.length) {
            const c = s[i++];
            if (c >= '0' && c <= '9') {
                number = number * 10 + Number(c);
            } else if (c === '(') {
                number = evaluate();
            } else if (c === ')') {
                break;
            } else if (c !== ' ') {
                total += sign * number;
                number = 0;
                sign = c === '+' ? 1 : -1;
            }
        }
        return total + sign * number;
    };

    return evaluate();
};
