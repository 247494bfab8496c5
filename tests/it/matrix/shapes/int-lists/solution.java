class Solution {
    public List<List<Integer>> turnAround(List<List<Integer>> rows) {
        Collections.reverse(rows);
        return rows;
    }
}
