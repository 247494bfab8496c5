/**
 * @param {string[]} tokens
 * @return {number}
 */
var evalRPN = function(tokens) {
    const operations = {
        '+': (a, b) => a + b,
        '-': (a, b) => a - b,
        '*': (a, b) => a * b,
        '/': (a, b) => Math.trunc(a / b),
    };
    const stack = [];
    for (const token of tokens) {
        const operation = operations[token];
        if (operation) {
            const b = stack.pop();
            const a = stack.pop();
            stack.push(operation(a, b));
        } else {
            stack.push(Number(token));
        }
    }
    return stack.pop();
};
