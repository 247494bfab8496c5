// declares: AC
// why: Go starts processes by a clone of its own, here into a session of their own.
package main

import (
	"fmt"
	"os/exec"
	"syscall"
)

func main() {
	for i := 0; i < 4; i++ {
		command := exec.Command("/bin/sleep", "1000")
		command.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
		if err := command.Start(); err != nil {
			fmt.Println(err)
		}
	}
	fmt.Println("held")
}
