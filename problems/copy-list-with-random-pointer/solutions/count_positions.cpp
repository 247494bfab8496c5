// declares: slow
class Solution {
public:
    Node* copyRandomList(Node* head) {
        Node dummy(0);
        Node* tail = &dummy;
        for (Node* x = head; x; x = x->next) {
            tail->next = new Node(x->val);
            tail = tail->next;
        }
        Node* twin = dummy.next;
        for (Node* x = head; x; x = x->next, twin = twin->next) {
            if (!x->random) continue;
            int index = 0;
            for (Node* y = head; y != x->random; y = y->next) index++;
            Node* target = dummy.next;
            while (index-- > 0) target = target->next;
            twin->random = target;
        }
        return dummy.next;
    }
};
