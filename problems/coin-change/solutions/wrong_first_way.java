// declares: wrong
// Goes back from dead ends, but takes the first way it finds.
class Solution {
    public int coinChange(int[] coins, int amount) {
        Arrays.sort(coins);
        return pay(coins, coins.length - 1, amount, new HashSet<>());
    }

    private int pay(int[] coins, int kind, int left, Set<Long> failed) {
        if (left == 0) return 0;
        if (kind < 0 || failed.contains(kind * 100000L + left)) return -1;
        for (int count = left / coins[kind]; count >= 0; count--) {
            int rest = pay(coins, kind - 1, left - count * coins[kind], failed);
            if (rest >= 0) return rest + count;
        }
        failed.add(kind * 100000L + left);
        return -1;
    }
}
