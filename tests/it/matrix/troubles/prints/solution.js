// verdict: AC
// says: 1 is not enough
// says: 2 is not enough
// says: to be said aloud
var oneMore = function(n) {
    console.log('{"case": 7, "result": {"value": 9}}');
    process.stdout.write(`${n} is not enough`);
    console.error("to be said aloud");
    return n + 1;
};
