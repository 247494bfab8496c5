func jobScheduling(startTime []int, endTime []int, profit []int) int {
	n := len(profit)
	jobs := make([][3]int, n)
	for i := range jobs {
		jobs[i] = [3]int{startTime[i], endTime[i], profit[i]}
	}
	sort.Slice(jobs, func(a, b int) bool { return jobs[a][1] < jobs[b][1] })
	best := make([]int, n+1)
	for i, job := range jobs {
		k := sort.Search(i, func(j int) bool { return jobs[j][1] > job[0] })
		best[i+1] = max(best[i], best[k]+job[2])
	}
	return best[n]
}
