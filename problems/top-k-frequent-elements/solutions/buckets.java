class Solution {
    public int[] topKFrequent(int[] nums, int k) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int num : nums) {
            counts.merge(num, 1, Integer::sum);
        }
        List<Integer>[] buckets = new List[nums.length + 1];
        for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
            int count = entry.getValue();
            if (buckets[count] == null) {
                buckets[count] = new ArrayList<>();
            }
            buckets[count].add(entry.getKey());
        }
        int[] result = new int[k];
        int filled = 0;
        for (int count = nums.length; filled < k; count--) {
            if (buckets[count] == null) continue;
            for (int value : buckets[count]) {
                result[filled++] = value;
            }
        }
        return result;
    }
}
