class Solution {
    public double[] halves(double[] xs) {
        return Arrays.stream(xs).map(x -> x / 2).toArray();
    }
}
