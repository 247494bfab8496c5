//! The command line: arguments, one file a command, painting, settings and exit codes.
