class Solution {
public:
    string addBinary(string a, string b) {
        if (a.size() < b.size()) swap(a, b);
        int carry = 0;
        int offset = a.size() - b.size();
        for (int i = (int)a.size() - 1; i >= 0; --i) {
            int sum = carry + (a[i] - '0');
            if (i >= offset) sum += b[i - offset] - '0';
            a[i] = char('0' + (sum & 1));
            carry = sum >> 1;
        }
        return carry ? '1' + a : a;
    }
};
