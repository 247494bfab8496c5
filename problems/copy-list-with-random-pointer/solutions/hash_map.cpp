class Solution {
    unordered_map<Node*, Node*> copies;

    // The copy of a node, made on the first question for it.
    Node* copyOf(Node* node) {
        if (!node) return nullptr;
        Node*& copy = copies[node];
        if (!copy) copy = new Node(node->val);
        return copy;
    }

public:
    Node* copyRandomList(Node* head) {
        for (Node* node = head; node; node = node->next) {
            Node* copy = copyOf(node);
            copy->next = copyOf(node->next);
            copy->random = copyOf(node->random);
        }
        return copyOf(head);
    }
};
