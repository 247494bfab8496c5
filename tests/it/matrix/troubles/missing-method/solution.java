// verdict: CE
// says: oneMore
// says: increase
class Solution {
    public int increase(int n) {
        return n + 1;
    }
}
