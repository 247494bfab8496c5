package driver

import (
	"bytes"
	"os"
	"syscall"
)

// unread is what was read behind the last line.
var unread []byte

// receive gives the judge's next line, which is valid until the next call; none at the end.
func receive() []byte {
	var text []byte
	chunk := unread
	for {
		if at := bytes.IndexByte(chunk, '\n'); at >= 0 {
			unread = chunk[at+1:]
			return append(text, chunk[:at]...)
		}
		text = append(text, chunk...)
		if cap(chunk) < 1<<16 {
			chunk = make([]byte, 1<<16)
		}
		n, err := syscall.Read(questions, chunk[:cap(chunk)])
		switch {
		case err == syscall.EINTR || err == syscall.EAGAIN:
			n = 0
		case err != nil || n <= 0:
			return nil
		}
		chunk = chunk[:n]
	}
}

// send writes a line to the judge.
func send(text []byte) {
	text = append(text, '\n')
	for len(text) > 0 {
		n, err := syscall.Write(answers, text)
		if err == syscall.EINTR || err == syscall.EAGAIN {
			continue
		}
		if err != nil {
			os.Exit(0)
		}
		text = text[n:]
	}
}

// mark tells the judge that the call begins, or that it has ended.
func mark() {
	send(nil)
}

// fault ends a conversation that makes no sense.
func fault(said string) {
	os.Stderr.WriteString("judge: " + said + "\n")
	os.Exit(70)
}
