package driver

import (
	"os"
	"os/exec"
	"syscall"
)

// Attend serves a run in a debugger: no judge started this program, so it starts the judge, which
// asks the question of the case and shows the answer.
func Attend(judge, folder string) {
	command := exec.Command(judge, "__attend", folder)
	command.Stdin, command.Stdout, command.Stderr = os.Stdin, os.Stdout, os.Stderr
	if err := command.Start(); err != nil {
		fault(err.Error() + "; run `judge debug` again")
	}
	questions = openPipe(folder+"/questions", syscall.O_RDONLY)
	answers = openPipe(folder+"/answers", syscall.O_WRONLY)
}

func openPipe(path string, access int) int {
	for {
		descriptor, err := syscall.Open(path, access|syscall.O_CLOEXEC, 0)
		if err == nil {
			return descriptor
		}
		if err != syscall.EINTR {
			fault(path + ": " + err.Error())
		}
	}
}

// ReadFrom puts a file in the place of standard input, for a whole program in a debugger.
func ReadFrom(path string) {
	// The lowest number that is free is taken.
	if err := syscall.Close(0); err != nil {
		fault(err.Error())
	}
	openPipe(path, syscall.O_RDONLY)
}
