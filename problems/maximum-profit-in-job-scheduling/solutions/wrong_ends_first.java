// declares: wrong
// Takes the job that ends first, again and again, whatever it pays.
class Solution {
    public int jobScheduling(int[] startTime, int[] endTime, int[] profit) {
        Integer[] order = new Integer[profit.length];
        for (int i = 0; i < order.length; i++) order[i] = i;
        Arrays.sort(order, (a, b) -> endTime[a] - endTime[b]);
        int free = 0, total = 0;
        for (int i : order) {
            if (startTime[i] >= free) {
                free = endTime[i];
                total += profit[i];
            }
        }
        return total;
    }
}
