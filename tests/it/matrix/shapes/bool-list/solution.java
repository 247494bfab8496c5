class Solution {
    public List<Boolean> negateAll(boolean[] flags) {
        List<Boolean> negated = new ArrayList<>();
        for (boolean flag : flags) negated.add(!flag);
        return negated;
    }
}
