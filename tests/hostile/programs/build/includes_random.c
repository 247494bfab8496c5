// declares: CE
// bomb: it reads until memory or time is out
// why: a source without an end.
#include "/dev/random"
int main(void) { return 0; }
