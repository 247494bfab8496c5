// declares: TLE
// why: promises that promise more never let the program come to an end; none waits for the next,
//   so that they hold no memory.
const again = () => {
  Promise.resolve().then(again);
};
again();
