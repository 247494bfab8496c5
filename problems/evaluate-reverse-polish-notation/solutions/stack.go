func evalRPN(tokens []string) int {
    stack := []int{}
    for _, token := range tokens {
        if number, err := strconv.Atoi(token); err == nil {
            stack = append(stack, number)
            continue
        }
        last := len(stack) - 1
        a, b := stack[last-1], stack[last]
        switch token {
        case "+":
            a += b
        case "-":
            a -= b
        case "*":
            a *= b
        case "/":
            a /= b
        }
        stack = append(stack[:last-1], a)
    }
    return stack[0]
}
