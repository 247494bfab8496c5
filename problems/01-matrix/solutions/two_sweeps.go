func updateMatrix(mat [][]int) [][]int {
    m, n := len(mat), len(mat[0])
    far := m + n
    for i := 0; i < m; i++ {
        for j := 0; j < n; j++ {
            if mat[i][j] == 0 {
                continue
            }
            mat[i][j] = far
            if i > 0 {
                mat[i][j] = min(mat[i][j], mat[i-1][j]+1)
            }
            if j > 0 {
                mat[i][j] = min(mat[i][j], mat[i][j-1]+1)
            }
        }
    }
    for i := m - 1; i >= 0; i-- {
        for j := n - 1; j >= 0; j-- {
            if i < m-1 {
                mat[i][j] = min(mat[i][j], mat[i+1][j]+1)
            }
            if j < n-1 {
                mat[i][j] = min(mat[i][j], mat[i][j+1]+1)
            }
        }
    }
    return mat
}
