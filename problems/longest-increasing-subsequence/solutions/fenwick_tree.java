class Solution {
    private int[] tree;

    public int lengthOfLIS(int[] nums) {
        int[] sorted = nums.clone();
        Arrays.sort(sorted);
        tree = new int[nums.length + 1];
        int answer = 0;
        for (int x : nums) {
            int below = countBelow(sorted, x);
            int length = query(below) + 1;
            update(below + 1, length);
            answer = Math.max(answer, length);
        }
        return answer;
    }

    private int countBelow(int[] sorted, int x) {
        int lo = 0;
        int hi = sorted.length;
        while (lo < hi) {
            int mid = (lo + hi) >>> 1;
            if (sorted[mid] < x) lo = mid + 1;
            else hi = mid;
        }
        return lo;
    }

    private int query(int i) {
        int best = 0;
        for (; i > 0; i -= i & -i) best = Math.max(best, tree[i]);
        return best;
    }

    private void update(int i, int value) {
        for (; i < tree.length; i += i & -i) tree[i] = Math.max(tree[i], value);
    }
}
