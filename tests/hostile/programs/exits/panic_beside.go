// declares: RE
// says: exit code 2
// why: a panic in another goroutine ends the program.
package main

import "time"

func main() {
	println("soon")
	go func() { panic("beside") }()
	time.Sleep(time.Minute)
}
