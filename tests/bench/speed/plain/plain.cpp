#include <charconv>
#include <cstdio>
#include <string>
#include <vector>

int main() {
    std::string text;
    std::vector<char> chunk(1 << 16);
    while (size_t count = fread(chunk.data(), 1, chunk.size(), stdin)) text.append(chunk.data(), count);
    std::vector<int> numbers;
    const char *at = text.data() + 1, *end = text.data() + text.size();
    while (at < end) {
        int number;
        auto read = std::from_chars(at, end, number);
        if (read.ec != std::errc()) break;
        numbers.push_back(number);
        at = read.ptr + 1;
    }
    std::string out = "[";
    char digits[16];
    for (int number : numbers) {
        if (out.size() > 1) out += ',';
        out.append(digits, std::to_chars(digits, digits + 16, number).ptr);
    }
    out += ']';
    fwrite(out.data(), 1, out.size(), stdout);
}
