class Solution {
    public int findDuplicate(int[] nums) {
        int tortoise = 0;
        int hare = 0;
        do {
            tortoise = nums[tortoise];
            hare = nums[nums[hare]];
        } while (tortoise != hare);
        int finder = 0;
        while (finder != tortoise) {
            finder = nums[finder];
            tortoise = nums[tortoise];
        }
        return finder;
    }
}
