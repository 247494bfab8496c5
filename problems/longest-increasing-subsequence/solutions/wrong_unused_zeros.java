// declares: wrong
// The search also goes through places that no tail has been written to yet.
class Solution {
    public int lengthOfLIS(int[] nums) {
        int[] tails = new int[nums.length];
        int size = 0;
        for (int x : nums) {
            int i = Arrays.binarySearch(tails, x);
            if (i < 0) i = -i - 1;
            if (i > size) i = size;
            if (i == tails.length) continue;
            tails[i] = x;
            if (i == size) size++;
        }
        return size;
    }
}
