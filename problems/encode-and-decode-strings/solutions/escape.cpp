class Codec {
public:
    string encode(vector<string>& strs) {
        string out;
        for (const string& text : strs) {
            for (char c : text) {
                if (c == '\\' || c == ',') out += '\\';
                out += c;
            }
            out += ',';
        }
        return out;
    }

    vector<string> decode(string s) {
        vector<string> strs;
        string text;
        for (size_t i = 0; i < s.size(); i++) {
            if (s[i] == '\\') {
                text += s[++i];
            } else if (s[i] == ',') {
                strs.push_back(move(text));
                text.clear();
            } else {
                text += s[i];
            }
        }
        return strs;
    }
};
