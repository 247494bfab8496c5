// declares: crash
// If all numbers are equal, the count is n, and there is no shelf n.
class Solution {
    public int[] topKFrequent(int[] nums, int k) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int num : nums) counts.merge(num, 1, Integer::sum);
        List<List<Integer>> shelves = new ArrayList<>();
        for (int i = 0; i < nums.length; i++) shelves.add(new ArrayList<>());
        counts.forEach((value, count) -> shelves.get(count).add(value));
        int[] best = new int[k];
        int filled = 0;
        for (int count = nums.length - 1; count > 0 && filled < k; count--) {
            for (int value : shelves.get(count)) best[filled++] = value;
        }
        return best;
    }
}
