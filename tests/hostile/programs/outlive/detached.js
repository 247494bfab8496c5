// declares: AC
// why: a detached child that the event loop does not wait for.
const { spawn } = require("child_process");
for (let i = 0; i < 4; i++)
  spawn("/bin/sleep", ["1000"], { detached: true, stdio: "ignore" }).unref();
console.log("held");
