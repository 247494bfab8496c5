func rotate(matrix [][]int) {
    for low, high := 0, len(matrix)-1; low < high; low, high = low+1, high-1 {
        for i := 0; i < high-low; i++ {
            top, right := &matrix[low][low+i], &matrix[low+i][high]
            bottom, left := &matrix[high][high-i], &matrix[high-i][low]
            *top, *right, *bottom, *left = *left, *top, *right, *bottom
        }
    }
}
