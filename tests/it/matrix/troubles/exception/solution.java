// verdict: RE
// says: IllegalArgumentException: no such number
// says: solution.java:6 in oneMore
class Solution {
    public int oneMore(int n) {
        throw new IllegalArgumentException("no such number");
    }
}
