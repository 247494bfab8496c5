/*
// Definition for a Node.
class Node {
public:
    int val;
    vector<Node*> children;

    Node() {}

    Node(int _val) {
        val = _val;
    }

    Node(int _val, vector<Node*> _children) {
        val = _val;
        children = _children;
    }
};
*/

class Solution {
public:
    Node* mirror(Node* root) {
        if (!root) return nullptr;
        reverse(root->children.begin(), root->children.end());
        for (Node* child : root->children) mirror(child);
        return root;
    }
};
