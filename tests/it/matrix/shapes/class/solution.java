class Tally {
    private int sum;
    private final List<Integer> seen = new ArrayList<>();

    public Tally(int start) {
        sum = start;
    }
    
    public void add(int[] nums) {
        for (int num : nums) {
            sum += num;
            seen.add(num);
        }
    }
    
    public int total() {
        return sum;
    }
    
    public List<Integer> history() {
        return seen;
    }
}

/**
 * Your Tally object will be instantiated and called as such:
 * Tally obj = new Tally(start);
 * obj.add(nums);
 * int param_2 = obj.total();
 * List<Integer> param_3 = obj.history();
 */
