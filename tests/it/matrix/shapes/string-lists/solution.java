class Solution {
    public List<List<String>> turnAround(List<List<String>> rows) {
        Collections.reverse(rows);
        return rows;
    }
}
