function negate(flag: boolean): boolean {
    return !flag;
};
