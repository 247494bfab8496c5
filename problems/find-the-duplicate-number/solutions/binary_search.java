class Solution {
    public int findDuplicate(int[] nums) {
        int below = 0;                  // count(below) <= below
        int reached = nums.length - 1;  // count(reached) > reached
        while (reached - below > 1) {
            int middle = (below + reached) >>> 1;
            int count = 0;
            for (int value : nums) {
                if (value <= middle) count++;
            }
            if (count > middle) reached = middle;
            else below = middle;
        }
        return reached;
    }
}
