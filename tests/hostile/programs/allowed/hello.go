// declares: AC
// machines: all
// memory-mib: 256
// why: Go reserves far more than it uses.
package main

import "fmt"

func main() { fmt.Println("held") }
