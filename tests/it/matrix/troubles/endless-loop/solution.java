// verdict: TLE
class Solution {
    public int oneMore(int n) {
        while (true) n++;
    }
}
