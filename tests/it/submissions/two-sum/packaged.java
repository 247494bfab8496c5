// verdict: AC
package com.example.arrays;

import java.util.HashMap;

public class Solution {
    int[] twoSum(int[] nums, int target) {
        HashMap<Integer, Integer> seen = new HashMap<>();
        for (int i = 0; i < nums.length; i++) {
            if (seen.containsKey(target - nums[i])) return new int[] {i, seen.get(target - nums[i])};
            seen.put(nums[i], i);
        }
        return null;
    }

    public static void main(String[] args) {
        System.exit(3);
    }
}
