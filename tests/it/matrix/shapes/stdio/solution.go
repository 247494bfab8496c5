package main

import "fmt"

func main() {
    var count, num, sum int
    fmt.Scan(&count)
    for ; count > 0; count-- {
        fmt.Scan(&num)
        sum += num
    }
    fmt.Println(sum)
}
