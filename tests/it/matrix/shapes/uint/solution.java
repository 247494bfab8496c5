class Solution {
    public int flipBits(int n) {
        return ~n;
    }
}
