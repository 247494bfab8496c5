// declares: wrong
// Enters each edge from both of its ends, at both of its ends.
class Solution {
public:
    Node* cloneGraph(Node* node) {
        if (!node) return nullptr;
        unordered_map<Node*, Node*> copies{{node, new Node(node->val)}};
        queue<Node*> waiting{{node}};
        while (!waiting.empty()) {
            Node* u = waiting.front();
            waiting.pop();
            for (Node* v : u->neighbors) {
                if (!copies.count(v)) {
                    copies[v] = new Node(v->val);
                    waiting.push(v);
                }
                copies[u]->neighbors.push_back(copies[v]);
                copies[v]->neighbors.push_back(copies[u]);
            }
        }
        return copies[node];
    }
};
