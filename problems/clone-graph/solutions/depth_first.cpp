class Solution {
    unordered_map<Node*, Node*> twins;

public:
    Node* cloneGraph(Node* node) {
        if (node == nullptr) return nullptr;
        auto [entry, added] = twins.try_emplace(node, nullptr);
        if (!added) return entry->second;
        Node* twin = new Node(node->val);
        entry->second = twin;
        for (Node* next : node->neighbors) twin->neighbors.push_back(cloneGraph(next));
        return twin;
    }
};
