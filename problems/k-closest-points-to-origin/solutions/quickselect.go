func kClosest(points [][]int, k int) [][]int {
    square := func(i int) int { return points[i][0]*points[i][0] + points[i][1]*points[i][1] }
    lo, hi := 0, len(points)
    for hi-lo > 1 {
        pivot := square(lo + rand.Intn(hi-lo))
        lt, i, gt := lo, lo, hi
        for i < gt {
            switch d := square(i); {
            case d < pivot:
                points[lt], points[i] = points[i], points[lt]
                lt++
                i++
            case d > pivot:
                gt--
                points[gt], points[i] = points[i], points[gt]
            default:
                i++
            }
        }
        if k <= lt {
            hi = lt
        } else if k > gt {
            lo = gt
        } else {
            break
        }
    }
    return points[:k]
}
