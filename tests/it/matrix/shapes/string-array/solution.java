class Solution {
    public String[] turnAround(String[] words) {
        String[] turned = words.clone();
        Collections.reverse(Arrays.asList(turned));
        return turned;
    }
}
