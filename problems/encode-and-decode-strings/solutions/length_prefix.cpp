class Codec {
public:
    string encode(vector<string>& strs) {
        string out;
        for (const string& text : strs) {
            out += to_string(text.size());
            out += '#';
            out += text;
        }
        return out;
    }

    vector<string> decode(string s) {
        vector<string> strs;
        size_t at = 0;
        while (at < s.size()) {
            size_t length = 0;
            while (s[at] != '#') length = 10 * length + (s[at++] - '0');
            strs.push_back(s.substr(at + 1, length));
            at += 1 + length;
        }
        return strs;
    }
};
