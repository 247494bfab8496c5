// verdict: RE
var twoSum = function(nums, target) {
    process.kill(process.pid, "SIGKILL");
    for (;;) {}
};
