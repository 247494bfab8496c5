// declares: MLE
// why: Go's runtime has no limit; the judge ends it.
package main

func main() {
	var hoard [][]byte
	for {
		more := make([]byte, 1<<20)
		for i := range more {
			more[i] = 1
		}
		hoard = append(hoard, more)
	}
}
