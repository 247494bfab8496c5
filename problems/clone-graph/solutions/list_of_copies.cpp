// declares: slow
class Solution {
    vector<pair<Node*, Node*>> made;

    Node* copyOf(Node* original) {
        for (auto& [old, copy] : made) {
            if (old == original) return copy;
        }
        return nullptr;
    }

public:
    Node* cloneGraph(Node* node) {
        if (!node) return nullptr;
        if (Node* copy = copyOf(node)) return copy;
        Node* copy = new Node(node->val);
        made.push_back({node, copy});
        for (Node* v : node->neighbors) copy->neighbors.push_back(cloneGraph(v));
        return copy;
    }
};
