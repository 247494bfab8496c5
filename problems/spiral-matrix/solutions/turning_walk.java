class Solution {
    private static final int[][] DIRECTIONS = {{0, 1}, {1, 0}, {0, -1}, {-1, 0}};

    public List<Integer> spiralOrder(int[][] matrix) {
        int across = matrix[0].length, down = matrix.length - 1;
        List<Integer> walk = new ArrayList<>(matrix.length * across);
        int row = 0, col = -1, facing = 0;
        while (true) {
            boolean sideways = facing % 2 == 0;
            int length = sideways ? across-- : down--;
            if (length == 0) return walk;
            while (length-- > 0) {
                row += DIRECTIONS[facing][0];
                col += DIRECTIONS[facing][1];
                walk.add(matrix[row][col]);
            }
            facing = (facing + 1) % 4;
        }
    }
}
