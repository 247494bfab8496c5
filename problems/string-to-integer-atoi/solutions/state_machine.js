/**
 * @param {string} s
 * @return {number}
 */
var myAtoi = function(s) {
    const kind = (c) => c === ' ' ? 'space' : c === '+' || c === '-' ? 'sign' : /[0-9]/.test(c) ? 'digit' : 'other';
    const table = {
        start: { space: 'start', sign: 'signed', digit: 'digits' },
        signed: { digit: 'digits' },
        digits: { digit: 'digits' },
    };
    let state = 'start', minus = false, value = 0;
    for (const c of s) {
        state = table[state][kind(c)];
        if (!state) break;
        if (state === 'signed') minus = c === '-';
        if (state === 'digits') value = Math.min(value * 10 + Number(c), 2 ** 31);
    }
    if (minus) return value === 0 ? 0 : -value;
    return Math.min(value, 2 ** 31 - 1);
};
