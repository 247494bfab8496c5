// declares: RE
// says: exit code 6
// why: a listener of the end changes the exit code.
console.log("held");
process.on("exit", () => process.exit(6));
