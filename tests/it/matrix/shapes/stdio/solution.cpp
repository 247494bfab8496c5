#include <iostream>

int main() {
    int count, num, sum = 0;
    std::cin >> count;
    while (count-- > 0 && std::cin >> num) sum += num;
    std::cout << sum << '\n';
}
