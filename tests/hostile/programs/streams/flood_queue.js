// declares: OLE
// why: it writes past the queue of Node.js, straight to the descriptor.
const fs = require("fs");
const page = "held".repeat(1000);
for (;;) fs.writeSync(1, page);
