// declares: wrong
// Dropping repeated values first loses every triple with a value twice.
class Solution {
    public List<List<Integer>> threeSum(int[] nums) {
        int[] v = Arrays.stream(nums).distinct().sorted().toArray();
        List<List<Integer>> res = new ArrayList<>();
        for (int i = 0; i < v.length; i++) {
            int l = i + 1, r = v.length - 1;
            while (l < r) {
                int s = v[i] + v[l] + v[r];
                if (s == 0) res.add(Arrays.asList(v[i], v[l++], v[r--]));
                else if (s < 0) l++;
                else r--;
            }
        }
        return res;
    }
}
