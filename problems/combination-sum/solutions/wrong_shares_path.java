// declares: wrong
// Notes the path itself, which is empty again at the end.
class Solution {
    List<List<Integer>> res = new ArrayList<>();
    List<Integer> path = new ArrayList<>();

    public List<List<Integer>> combinationSum(int[] candidates, int target) {
        dfs(candidates, 0, target);
        return res;
    }

    void dfs(int[] a, int start, int left) {
        if (left == 0) res.add(path);
        for (int i = start; i < a.length; i++) {
            if (a[i] > left) continue;
            path.add(a[i]);
            dfs(a, i, left - a[i]);
            path.remove(path.size() - 1);
        }
    }
}
