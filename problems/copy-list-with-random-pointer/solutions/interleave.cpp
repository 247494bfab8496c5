class Solution {
public:
    Node* copyRandomList(Node* head) {
        for (Node* x = head; x; x = x->next->next) {
            Node* twin = new Node(x->val);
            twin->next = x->next;
            x->next = twin;
        }
        for (Node* x = head; x; x = x->next->next) {
            x->next->random = x->random ? x->random->next : nullptr;
        }
        Node* result = nullptr;
        Node** link = &result;
        for (Node* x = head; x; x = x->next) {
            *link = x->next;
            link = &x->next->next;
            x->next = x->next->next;
        }
        return result;
    }
};
