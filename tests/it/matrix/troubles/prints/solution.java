// verdict: AC
// says: 1 is not enough
// says: 2 is not enough
// says: to be said aloud
class Solution {
    public int oneMore(int n) {
        System.out.println("{\"case\": 7, \"result\": {\"value\": 9}}");
        System.out.print(n + " is not enough");
        System.err.println("to be said aloud");
        return n + 1;
    }
}
