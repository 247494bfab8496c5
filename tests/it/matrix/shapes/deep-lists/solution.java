class Solution {
    public List<List<List<Integer>>> turnAround(List<List<List<Integer>>> rows) {
        Collections.reverse(rows);
        return rows;
    }
}
