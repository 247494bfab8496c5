// declares: wrong
// Only the first node is new; its neighbours are the ones of the input.
struct Node *cloneGraph(struct Node *s) {
    if (!s) return NULL;
    struct Node *copy = malloc(sizeof *copy);
    *copy = *s;
    return copy;
}
