// declares: wrong
// A number is exact up to 2^53 only.
var addBinary = function(a, b) {
    return (parseInt(a, 2) + parseInt(b, 2)).toString(2);
};
