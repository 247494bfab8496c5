// declares: wrong
// The length is a single character, and only its lowest digit survives.
class Codec {
public:
    string encode(vector<string>& strs) {
        string out;
        for (const string& text : strs) {
            out += char('0' + text.size() % 10);
            out += text;
        }
        return out;
    }

    vector<string> decode(string s) {
        vector<string> strs;
        size_t at = 0;
        while (at < s.size()) {
            int length = max(0, min(9, s[at] - '0'));
            strs.push_back(s.substr(at + 1, length));
            at += 1 + length;
        }
        return strs;
    }
};
