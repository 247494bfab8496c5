// declares: MLE or RE
// why: buffers lie outside the heap that Node.js limits.
const hoard = [];
for (;;) hoard.push(Buffer.alloc(1 << 20, 1));
