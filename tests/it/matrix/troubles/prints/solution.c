// verdict: AC
// says: 1 is not enough
// says: 2 is not enough
// says: to be said aloud
int oneMore(int n) {
    printf("{\"case\": 7, \"result\": {\"value\": 9}}\n");
    printf("%d is not enough", n);
    fprintf(stderr, "to be said aloud\n");
    return n + 1;
}
