class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        index_of = {}
        answer = []
        for s in strs:
            counts = [0] * 26
            for c in s:
                counts[ord(c) - 97] += 1
            key = tuple(counts)
            if key not in index_of:
                index_of[key] = len(answer)
                answer.append([])
            answer[index_of[key]].append(s)
        return answer
