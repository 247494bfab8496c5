class Solution {
    public List<List<Integer>> permute(int[] nums) {
        List<Integer> numbers = new ArrayList<>();
        for (int x : nums) numbers.add(x);
        List<List<Integer>> result = new ArrayList<>();
        arrange(numbers, nums.length, result);
        return result;
    }

    private void arrange(List<Integer> numbers, int free, List<List<Integer>> result) {
        if (free <= 1) {
            result.add(List.copyOf(numbers));
            return;
        }
        for (int i = 0; i < free; i++) {
            Collections.swap(numbers, i, free - 1);
            arrange(numbers, free - 1, result);
            Collections.swap(numbers, i, free - 1);
        }
    }
}
