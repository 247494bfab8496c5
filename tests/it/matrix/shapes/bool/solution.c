bool negate(bool flag) {
    return !flag;
}
