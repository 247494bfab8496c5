// verdict: AC
package main

import "fmt"

func twoSum(nums []int, target int) []int {
	for i := range nums {
		rest := target - nums[i]
		if j, ok := find(nums[:i], rest); ok {
			return []int{j, i}
		}
	}
	return nil
}

var place map[int]int

func find(before []int, num int) (int, bool) {
	if len(before) == 0 {
		place = map[int]int{}
		return 0, false
	}
	last := len(before) - 1
	place[before[last]] = last
	j, ok := place[num]
	return j, ok
}

func main() {
	fmt.Println(twoSum([]int{1, 2}, 3))
}
