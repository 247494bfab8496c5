/**
 * @param {string} s
 * @return {number}
 */
var calculate = function(s) {
    const stack = [];
    let total = 0, sign = 1;
    for (const token of s.match(/\d+|[-+()]/g)) {
        switch (token) {
            case '+':
                sign = 1;
                break;
            case '-':
                sign = -1;
                break;
            case '(':
                stack.push(total, sign);
                total = 0;
                sign = 1;
                break;
            case ')':
                total = stack.pop() * total + stack.pop();
                break;
            default:
                total += sign * Number(token);
        }
    }
    return total;
};
