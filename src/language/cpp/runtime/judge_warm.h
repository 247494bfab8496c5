//! Classes that most solutions use, instantiated once in the precompiled prelude rather than in every
//! submission.
#ifndef JUDGE_WARM_H
#define JUDGE_WARM_H

namespace judge_rt {

template <class... T>
constexpr std::size_t sizes() {
    return (sizeof(T) + ...);
}

// A size needs the whole class, so this instantiates all of them.
constexpr std::size_t warm =
    sizes<std::vector<int>, std::vector<std::vector<int>>, std::vector<bool>, std::vector<char>,
          std::vector<std::vector<char>>, std::vector<double>, std::vector<std::string>, std::vector<void*>,
          std::vector<std::pair<int, int>>, std::deque<int>, std::queue<int>, std::stack<int>, std::stack<char>,
          std::priority_queue<int>, std::set<int>, std::map<int, int>, std::unordered_set<int>,
          std::unordered_map<int, int>, std::unordered_map<char, int>, std::unordered_map<std::string, int>,
          std::unordered_map<int, std::vector<int>>, std::vector<int>::iterator,
          std::unordered_map<int, int>::iterator, std::unique_ptr<int>, std::tuple<std::vector<int>>,
          std::tuple<std::vector<int>, int>, std::function<int(int)>>();

}  // namespace judge_rt

#endif
