// Where a case is run in a debugger, no judge started this program: it starts the judge, which asks
// the question of the case and shows the answer, and puts the two pipes where the driver looks.
// JUDGE_PROGRAM and JUDGE_FOLDER are defined above this text.
#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

extern char** environ;

static void judge_give_up(const char* what, int error) {
    fprintf(stderr, "judge: %s: %s; run `judge debug` again\n", what, strerror(error));
    _exit(1);
}

static void judge_open(const char* path, int access, int as) {
    int file = open(path, access);
    if (file < 0) judge_give_up(path, errno);
    if (file != as) {
        dup2(file, as);
        close(file);
    }
    fcntl(as, F_SETFD, FD_CLOEXEC);
}

/// Before anything of the solution's runs.
__attribute__((constructor(101))) static void judge_attend(void) {
    char program[] = JUDGE_PROGRAM;
    char command[] = "__attend";
    char folder[] = JUDGE_FOLDER;
    char* words[] = {program, command, folder, NULL};
    pid_t child;
    int error = posix_spawn(&child, program, NULL, NULL, words, environ);
    if (error) judge_give_up(program, error);
    judge_open(JUDGE_FOLDER "/questions", O_RDONLY, 3);
    judge_open(JUDGE_FOLDER "/answers", O_WRONLY, 4);
}
