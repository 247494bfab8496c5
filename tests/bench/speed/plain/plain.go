package main

import (
	"bytes"
	"io"
	"os"
	"strconv"
)

func main() {
	text, _ := io.ReadAll(os.Stdin)
	text = bytes.Trim(bytes.TrimSpace(text), "[]")
	var numbers []int
	for len(text) > 0 {
		item, rest, _ := bytes.Cut(text, []byte(","))
		number, _ := strconv.Atoi(string(item))
		numbers = append(numbers, number)
		text = rest
	}
	out := []byte("[")
	for i, number := range numbers {
		if i > 0 {
			out = append(out, ',')
		}
		out = strconv.AppendInt(out, int64(number), 10)
	}
	os.Stdout.Write(append(out, ']'))
}
