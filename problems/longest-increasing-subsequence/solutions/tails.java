class Solution {
    public int lengthOfLIS(int[] nums) {
        int[] tails = new int[nums.length];
        int size = 0;
        for (int x : nums) {
            int place = Arrays.binarySearch(tails, 0, size, x);
            if (place < 0) place = -(place + 1);
            tails[place] = x;
            if (place == size) size++;
        }
        return size;
    }
}
