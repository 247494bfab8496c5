class Solution {
    public List<List<Integer>> combinationSum(int[] candidates, int target) {
        Arrays.sort(candidates);
        List<List<Integer>> result = new ArrayList<>();
        search(candidates, candidates.length - 1, target, new ArrayDeque<>(), result);
        return result;
    }

    private void search(int[] candidates, int last, int rest, Deque<Integer> chosen, List<List<Integer>> result) {
        if (rest == 0) {
            result.add(new ArrayList<>(chosen));
            return;
        }
        for (int i = last; i >= 0; i--) {
            if (candidates[i] <= rest) {
                chosen.push(candidates[i]);
                search(candidates, i, rest - candidates[i], chosen, result);
                chosen.pop();
            }
        }
    }
}
