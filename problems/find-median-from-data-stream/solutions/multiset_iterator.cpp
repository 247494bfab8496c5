class MedianFinder {
    multiset<int> all;
    multiset<int>::iterator mid;  // the median, or the lower one of the two

public:
    void addNum(int num) {
        bool wasOdd = all.size() % 2 == 1;
        all.insert(num);  // behind its equals
        if (all.size() == 1) mid = all.begin();
        else if (wasOdd && num < *mid) --mid;
        else if (!wasOdd && num >= *mid) ++mid;
    }

    double findMedian() {
        return all.size() % 2 ? *mid : (*mid + *next(mid)) / 2.0;
    }
};
