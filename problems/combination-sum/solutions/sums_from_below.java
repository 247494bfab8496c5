class Solution {
    public List<List<Integer>> combinationSum(int[] candidates, int target) {
        List<List<List<Integer>>> table = new ArrayList<>();
        for (int sum = 0; sum <= target; sum++) table.add(new ArrayList<>());
        table.get(0).add(List.of());
        for (int candidate : candidates) {
            for (int sum = candidate; sum <= target; sum++) {
                for (List<Integer> part : table.get(sum - candidate)) {
                    List<Integer> whole = new ArrayList<>(part);
                    whole.add(candidate);
                    table.get(sum).add(whole);
                }
            }
        }
        return table.get(target);
    }
}
