// declares: CE
// bomb: its program would be four gigabytes large
// why: an array that stands in the program as it is.
char large[4L << 30] = {1};
int main(void) { return large[0]; }
