class Solution {
    public int longestConsecutive(int[] nums) {
        Set<Integer> numbers = new HashSet<>();
        for (int num : nums) {
            numbers.add(num);
        }
        int longest = 0;
        for (int num : numbers) {
            if (!numbers.contains(num - 1)) {
                int current = num;
                while (numbers.contains(current + 1)) {
                    current++;
                }
                longest = Math.max(longest, current - num + 1);
            }
        }
        return longest;
    }
}
