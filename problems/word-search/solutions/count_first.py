class Solution:
    def exist(self, board: List[List[str]], word: str) -> bool:
        there = Counter(chain.from_iterable(board))
        if any(there[letter] < times for letter, times in Counter(word).items()):
            return False
        if there[word[0]] > there[word[-1]]:
            word = word[::-1]
        cells = {(i, j): letter for i, row in enumerate(board) for j, letter in enumerate(row)}

        def goes_on(cell, k):
            if k == len(word):
                return True
            i, j = cell
            letter = cells.pop(cell)
            for near in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
                if cells.get(near) == word[k] and goes_on(near, k + 1):
                    return True
            cells[cell] = letter
            return False

        return any(goes_on(cell, 1) for cell, letter in list(cells.items()) if letter == word[0])
