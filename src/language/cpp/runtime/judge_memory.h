//! What the loop over the cases needs of the memory of nodes.
#ifndef JUDGE_MEMORY_H
#define JUDGE_MEMORY_H

namespace judge_rt {

/// The case is over: the memory of its nodes may be used again.
void forget_nodes();

}  // namespace judge_rt

#endif
