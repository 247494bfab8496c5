// verdict: RE
import "syscall"
func twoSum(nums []int, target int) []int {
    syscall.Kill(syscall.Getpid(), syscall.SIGKILL)
    select {}
}
