class Solution {
public:
    Node* cloneGraph(Node* node) {
        if (!node) return node;
        // First all nodes, then all edges.
        unordered_map<Node*, Node*> copyOf{{node, new Node(node->val)}};
        vector<Node*> order{node};
        for (size_t i = 0; i < order.size(); i++) {
            for (Node* v : order[i]->neighbors) {
                if (copyOf.count(v)) continue;
                copyOf[v] = new Node(v->val);
                order.push_back(v);
            }
        }
        for (Node* u : order) {
            Node* copy = copyOf[u];
            for (Node* v : u->neighbors) copy->neighbors.push_back(copyOf[v]);
        }
        return copyOf[node];
    }
};
