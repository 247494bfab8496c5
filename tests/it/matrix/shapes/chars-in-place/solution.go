func reverseString(s []byte)  {
    slices.Reverse(s)
}
