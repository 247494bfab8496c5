// declares: slow
class Codec {
public:
    string encode(vector<string>& strs) {
        string out;
        for (const string& text : strs) out += to_string(text.size()) + "#" + text;
        return out;
    }

    vector<string> decode(string s) {
        vector<string> strs;
        while (!s.empty()) {
            size_t sign = s.find('#');
            int length = stoi(s.substr(0, sign));
            s = s.substr(sign + 1);
            strs.push_back(s.substr(0, length));
            s = s.substr(length);
        }
        return strs;
    }
};
