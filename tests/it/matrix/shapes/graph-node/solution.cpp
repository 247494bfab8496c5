/*
// Definition for a Node.
class Node {
public:
    int val;
    vector<Node*> neighbors;
    Node() {
        val = 0;
        neighbors = vector<Node*>();
    }
    Node(int _val) {
        val = _val;
        neighbors = vector<Node*>();
    }
    Node(int _val, vector<Node*> _neighbors) {
        val = _val;
        neighbors = _neighbors;
    }
};
*/

class Solution {
public:
    Node* cloneGraph(Node* node) {
        unordered_map<Node*, Node*> copies;
        function<Node*(Node*)> copied = [&](Node* node) {
            if (!node || copies.count(node)) return node ? copies[node] : nullptr;
            Node* copy = copies[node] = new Node(node->val);
            for (Node* other : node->neighbors) copy->neighbors.push_back(copied(other));
            return copy;
        };
        return copied(node);
    }
};
