mod java;
