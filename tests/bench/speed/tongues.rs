//! What is measured in each language: the same small solution, written as LeetCode has it.

/// A language, with a solution for each of the problems below.
pub(crate) struct Tongue {
    pub(crate) id: &'static str,
    /// The file's ending.
    pub(crate) ending: &'static str,
    /// What begins a comment.
    pub(crate) comment: &'static str,
    /// Solves `pair`.
    pub(crate) pair: &'static str,
    /// Solves `same`.
    pub(crate) same: &'static str,
}

/// Two numbers of a list that make a sum: 60 small cases.
pub(crate) const PAIR: &str = "[signature]\nfunction = \"twoSum\"\nparams = [{ name = \"nums\", \
    type = \"int[]\" }, { name = \"target\", type = \"int\" }]\nreturns = \"int[]\"\n";

/// A list that is given back as it is.
pub(crate) const SAME: &str = "[signature]\nfunction = \"same\"\nparams = [{ name = \"nums\", \
    type = \"int[]\" }]\nreturns = \"int[]\"\n[limits]\nmemory_mib = 1024\n";

pub(crate) fn pair_cases(count: usize) -> String {
    let case = |index: usize| {
        format!(
            "{{\"id\": \"c-{index}\", \"why\": \"small\", \"sample\": true, \"args\": [[{index}, 3, \
             90, 4, 1000], {}], \"expect\": [0, 4]}}\n",
            index + 1000
        )
    };
    (100..100 + count).map(case).collect()
}

/// One case with so many numbers of every size.
pub(crate) fn same_case(count: usize) -> String {
    let mut state = 88_172_645_463_325_252_u64;
    let numbers: Vec<String> = (0..count)
        .map(|index| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            ((state as u32).cast_signed() >> (index % 4 * 7)).to_string()
        })
        .collect();
    let list = numbers.join(",");
    format!(
        "{{\"id\": \"c\", \"why\": \"large\", \"sample\": true, \"args\": [[{list}]], \"expect\": \
         [{list}]}}\n"
    )
}

pub(crate) const TONGUES: &[Tongue] = &[
    Tongue {
        id: "python",
        ending: "py",
        comment: "#",
        pair: "class Solution:\n    def twoSum(self, nums: List[int], target: int) -> List[int]:\n        \
               seen = {}\n        for index, num in enumerate(nums):\n            if target - num in \
               seen:\n                return [seen[target - num], index]\n            seen[num] = \
               index\n        return []\n",
        same: "class Solution:\n    def same(self, nums: List[int]) -> List[int]:\n        return nums\n",
    },
    Tongue {
        id: "javascript",
        ending: "js",
        comment: "//",
        pair: "var twoSum = function(nums, target) {\n    const seen = new Map();\n    for (let i = 0; i < \
               nums.length; i++) {\n        if (seen.has(target - nums[i])) return [seen.get(target - \
               nums[i]), i];\n        seen.set(nums[i], i);\n    }\n    return [];\n};\n",
        same: "var same = function(nums) { return nums; };\n",
    },
    Tongue {
        id: "c",
        ending: "c",
        comment: "//",
        pair: "int* twoSum(int* nums, int numsSize, int target, int* returnSize) {\n    int* pair = \
               malloc(2 * sizeof(int));\n    *returnSize = 2;\n    for (int i = 0; i < numsSize; i++)\n        \
               for (int j = i + 1; j < numsSize; j++)\n            if (nums[i] + nums[j] == target) {\n                \
               pair[0] = i;\n                pair[1] = j;\n                return pair;\n            }\n    \
               *returnSize = 0;\n    return pair;\n}\n",
        same: "int* same(int* nums, int numsSize, int* returnSize) {\n    *returnSize = numsSize;\n    int* \
               copy = malloc(numsSize * sizeof(int) + 1);\n    memcpy(copy, nums, numsSize * \
               sizeof(int));\n    return copy;\n}\n",
    },
    Tongue {
        id: "cpp",
        ending: "cpp",
        comment: "//",
        pair: "class Solution {\npublic:\n    vector<int> twoSum(vector<int>& nums, int target) {\n        \
               unordered_map<int, int> seen;\n        for (int i = 0; i < (int)nums.size(); i++) {\n            \
               auto found = seen.find(target - nums[i]);\n            if (found != seen.end()) return \
               {found->second, i};\n            seen[nums[i]] = i;\n        }\n        return {};\n    }\n};\n",
        same: "class Solution {\npublic:\n    vector<int> same(vector<int>& nums) { return nums; }\n};\n",
    },
    Tongue {
        id: "rust",
        ending: "rs",
        comment: "//",
        pair: "use std::collections::HashMap;\n\nimpl Solution {\n    pub fn two_sum(nums: Vec<i32>, target: \
               i32) -> Vec<i32> {\n        let mut seen = HashMap::new();\n        for (i, num) in \
               nums.iter().enumerate() {\n            if let Some(&first) = seen.get(&(target - num)) {\n                \
               return vec![first, i as i32];\n            }\n            seen.insert(*num, i as i32);\n        \
               }\n        vec![]\n    }\n}\n",
        same: "impl Solution {\n    pub fn same(nums: Vec<i32>) -> Vec<i32> { nums }\n}\n",
    },
    Tongue {
        id: "go",
        ending: "go",
        comment: "//",
        pair: "func twoSum(nums []int, target int) []int {\n\tseen := map[int]int{}\n\tfor i, num := range \
               nums {\n\t\tif first, ok := seen[target-num]; ok {\n\t\t\treturn []int{first, i}\n\t\t}\n\t\t\
               seen[num] = i\n\t}\n\treturn nil\n}\n",
        same: "func same(nums []int) []int {\n\treturn nums\n}\n",
    },
    Tongue {
        id: "java",
        ending: "java",
        comment: "//",
        pair: "class Solution {\n    public int[] twoSum(int[] nums, int target) {\n        Map<Integer, \
               Integer> seen = new HashMap<>();\n        for (int i = 0; i < nums.length; i++) {\n            \
               Integer found = seen.get(target - nums[i]);\n            if (found != null) return new int[] \
               {found, i};\n            seen.put(nums[i], i);\n        }\n        return new int[0];\n    }\n}\n",
        same: "class Solution {\n    public int[] same(int[] nums) { return nums; }\n}\n",
    },
];
