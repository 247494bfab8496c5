func floodFill(image [][]int, sr int, sc int, color int) [][]int {
    from := image[sr][sc]
    if from == color {
        return image
    }
    type pixel struct{ r, c int }
    queue := []pixel{{sr, sc}}
    image[sr][sc] = color
    for head := 0; head < len(queue); head++ {
        p := queue[head]
        for _, q := range []pixel{{p.r - 1, p.c}, {p.r + 1, p.c}, {p.r, p.c - 1}, {p.r, p.c + 1}} {
            inside := q.r >= 0 && q.r < len(image) && q.c >= 0 && q.c < len(image[0])
            if inside && image[q.r][q.c] == from {
                image[q.r][q.c] = color
                queue = append(queue, q)
            }
        }
    }
    return image
}
