class Solution {
    public int coinChange(int[] coins, int amount) {
        int[] used = new int[amount + 1];
        Arrays.fill(used, -1);
        used[0] = 0;
        Queue<Integer> queue = new ArrayDeque<>();
        queue.add(0);
        while (!queue.isEmpty() && used[amount] == -1) {
            int a = queue.poll();
            for (int coin : coins) {
                if (coin > amount - a || used[a + coin] != -1) continue;
                used[a + coin] = used[a] + 1;
                queue.add(a + coin);
            }
        }
        return used[amount];
    }
}
