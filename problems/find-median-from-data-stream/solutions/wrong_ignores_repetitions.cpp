// declares: wrong
// A set keeps each number once.
class MedianFinder {
    set<int> s;

public:
    MedianFinder() {}

    void addNum(int num) { s.insert(num); }

    double findMedian() {
        auto it = next(s.begin(), (s.size() - 1) / 2);
        return s.size() % 2 ? *it : (*it + *next(it)) / 2.0;
    }
};
