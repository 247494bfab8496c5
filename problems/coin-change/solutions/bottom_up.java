class Solution {
    public int coinChange(int[] coins, int amount) {
        int[] least = new int[amount + 1];
        for (int a = 1; a <= amount; a++) {
            least[a] = -1;
            for (int coin : coins) {
                if (a < coin || least[a - coin] < 0) continue;
                if (least[a] < 0 || least[a - coin] + 1 < least[a]) {
                    least[a] = least[a - coin] + 1;
                }
            }
        }
        return least[amount];
    }
}
