class Solution {
    public long twice(long n) {
        return n * 2;
    }
}
