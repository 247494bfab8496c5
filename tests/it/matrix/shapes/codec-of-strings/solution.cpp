class Codec {
public:

    // Encodes a list of strings to a single string.
    string encode(vector<string>& strs) {
        string text;
        for (const string& s : strs) text += to_string(s.size()) + ":" + s;
        return text;
    }

    // Decodes a single string to a list of strings.
    vector<string> decode(string s) {
        vector<string> strs;
        for (size_t at = 0; at < s.size();) {
            size_t colon = s.find(':', at), size = stoi(s.substr(at, colon - at));
            strs.push_back(s.substr(colon + 1, size));
            at = colon + 1 + size;
        }
        return strs;
    }
};

// Your Codec object will be instantiated and called as such:
// Codec codec;
// codec.decode(codec.encode(strs));
