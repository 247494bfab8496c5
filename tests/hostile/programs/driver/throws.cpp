// declares: RE
// problem: next
// why: it throws what is no exception, through whoever called it.
class Solution {
public:
    int nextOf(int number) {
        throw 3;
    }
};
