// declares: AC
// machines: all
// memory-mib: 256
// why: so does Node.js.
console.log("held");
