// declares: RE
// problem: next
// why: it ends the runtime in the middle of the call.
class Solution {
    public int nextOf(int number) {
        System.exit(0);
        return number + 1;
    }
}
