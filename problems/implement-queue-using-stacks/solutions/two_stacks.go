type Stack []int

func (s *Stack) Push(x int) { *s = append(*s, x) }

func (s *Stack) Pop() int {
    top := s.Top()
    *s = (*s)[:len(*s)-1]
    return top
}

func (s Stack) Top() int { return s[len(s)-1] }

type MyQueue struct {
    in, out Stack
}

func Constructor() MyQueue {
    return MyQueue{}
}

func (this *MyQueue) Push(x int) {
    this.in.Push(x)
}

func (this *MyQueue) Pop() int {
    this.move()
    return this.out.Pop()
}

func (this *MyQueue) Peek() int {
    this.move()
    return this.out.Top()
}

func (this *MyQueue) Empty() bool {
    return len(this.in) == 0 && len(this.out) == 0
}

func (this *MyQueue) move() {
    if len(this.out) > 0 {
        return
    }
    for len(this.in) > 0 {
        this.out.Push(this.in.Pop())
    }
}
