// declares: TLE
// why: goroutines on every processor, none of which ever yields.
package main

func main() {
	for i := 0; i < 4; i++ {
		go func() {
			for {
			}
		}()
	}
	for {
	}
}
