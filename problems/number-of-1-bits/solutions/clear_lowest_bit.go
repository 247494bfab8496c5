func hammingWeight(num uint32) (ones int) {
    for ; num > 0; ones++ {
        num -= num & -num
    }
    return
}
