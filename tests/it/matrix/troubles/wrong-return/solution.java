// verdict: CE
// says: solution.java:6
// says: String cannot be converted to int
class Solution {
    public int oneMore(int n) {
        return "" + (n + 1);
    }
}
