// verdict: TLE
// says: waits
var twoSum = async function(nums, target) {
    await new Promise((done) => setTimeout(done, 60000));
};
