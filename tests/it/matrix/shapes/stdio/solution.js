const [, ...nums] = require("fs").readFileSync(0, "utf8").split(/\s+/).filter(Boolean).map(Number);
console.log(nums.reduce((sum, num) => sum + num, 0));
