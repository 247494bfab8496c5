type maxTree []int

func (t maxTree) upTo(i int) (best int) {
	for ; i > 0; i &= i - 1 {
		best = max(best, t[i])
	}
	return
}

func (t maxTree) raise(i, v int) {
	for ; i < len(t); i += i & -i {
		t[i] = max(t[i], v)
	}
}

func lengthOfLIS(nums []int) int {
	values := slices.Clone(nums)
	slices.Sort(values)
	values = slices.Compact(values)
	tree := make(maxTree, len(values)+1)
	for _, x := range nums {
		i, _ := slices.BinarySearch(values, x)
		tree.raise(i+1, tree.upTo(i)+1)
	}
	return tree.upTo(len(values))
}
