class Solution {
    public boolean negate(boolean flag) {
        return !flag;
    }
}
