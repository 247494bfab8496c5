// declares: RE or MLE
// why: a goroutine's stack grows until Go's own limit or the judge's.
package main

func down(depth int) int { return down(depth+1) + 1 }

func main() { println(down(0)) }
