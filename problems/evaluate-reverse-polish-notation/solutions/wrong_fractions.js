// declares: wrong
// Keeps the fractions and truncates only at the end.
var evalRPN = function(tokens) {
    const stack = [];
    for (const token of tokens) {
        if (!['+', '-', '*', '/'].includes(token)) {
            stack.push(Number(token));
            continue;
        }
        const b = stack.pop(), a = stack.pop();
        if (token === '+') stack.push(a + b);
        else if (token === '-') stack.push(a - b);
        else if (token === '*') stack.push(a * b);
        else stack.push(b ? a / b : 0);
    }
    return Math.trunc(stack[0]);
};
