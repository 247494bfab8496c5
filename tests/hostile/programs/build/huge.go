// declares: CE
// why: an array larger than any memory.
package main

var huge [1 << 50]int

func main() { println(len(huge), huge[0]) }
