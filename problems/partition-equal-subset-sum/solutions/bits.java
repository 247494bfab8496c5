import java.math.BigInteger;

class Solution {
    public boolean canPartition(int[] nums) {
        int total = Arrays.stream(nums).sum();
        if (total % 2 != 0) return false;
        BigInteger sums = BigInteger.ONE;
        for (int x : nums) {
            sums = sums.or(sums.shiftLeft(x));
        }
        return sums.testBit(total / 2);
    }
}
