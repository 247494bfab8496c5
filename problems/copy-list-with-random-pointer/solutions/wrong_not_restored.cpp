// declares: wrong
// Takes only the copy out of the woven list and leaves the original broken.
class Solution {
public:
    Node* copyRandomList(Node* head) {
        if (!head) return nullptr;
        for (Node* x = head; x; x = x->next->next) {
            Node* twin = new Node(x->val);
            twin->next = x->next;
            x->next = twin;
        }
        for (Node* x = head; x; x = x->next->next) {
            if (x->random) x->next->random = x->random->next;
        }
        Node* result = head->next;
        for (Node* twin = result; twin->next; twin = twin->next) twin->next = twin->next->next;
        return result;
    }
};
