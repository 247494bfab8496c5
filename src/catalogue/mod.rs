//! `problems/`, on disk or embedded, into problems.
