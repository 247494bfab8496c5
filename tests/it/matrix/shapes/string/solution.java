class Solution {
    public String doubled(String s) {
        return s + s;
    }
}
