extension Launcher {
  /// A program in C that runs another one several times and prints a line for each run.
  ///
  /// A child's peak memory includes that of the process that started it, and Foundation alone is bigger than what
  /// is measured: so a small program starts the child and waits for it.
  static let source = """
    #define _GNU_SOURCE
    #include <errno.h>
    #include <fcntl.h>
    #include <spawn.h>
    #include <stdio.h>
    #include <stdlib.h>
    #include <string.h>
    #include <sys/resource.h>
    #include <sys/wait.h>
    #include <time.h>
    #include <unistd.h>
    extern char **environ;

    static long long now(void) {
      struct timespec t;
      clock_gettime(CLOCK_MONOTONIC, &t);
      return t.tv_sec * 1000000000LL + t.tv_nsec;
    }

    static void fail(const char *what, int code) {
      fprintf(stderr, "%s: %s\\n", what, strerror(code));
      exit(1);
    }

    /* Starts a program; the output is a file's name, or a descriptor where it is NULL. */
    static pid_t start(char **words, const char *file, int input, int output, const char *errors, int other) {
      posix_spawn_file_actions_t actions;
      posix_spawn_file_actions_init(&actions);
      posix_spawn_file_actions_adddup2(&actions, input, 0);
      if (file) posix_spawn_file_actions_addopen(&actions, 1, file, O_WRONLY | O_CREAT | O_TRUNC, 0644);
      else posix_spawn_file_actions_adddup2(&actions, output, 1);
      if (errors) posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_TRUNC, 0644);
      if (other > 2) posix_spawn_file_actions_addclose(&actions, other);
      pid_t child;
      int code = posix_spawnp(&child, words[0], &actions, NULL, words, environ);
      if (code) fail(words[0], code);
      posix_spawn_file_actions_destroy(&actions);
      return child;
    }

    /* COUNT OUTPUT ERRORS PROGRAM [ARGUMENT...]; the output "|" is a pipe into cat. */
    int main(int count, char **words) {
      if (count < 5) return 2;
      int piped = !strcmp(words[2], "|");
      int nothing = open("/dev/null", O_RDONLY);
      char *copy[] = {"cat", NULL};
      for (int run = atoi(words[1]); run > 0; run--) {
        int ends[2] = {-1, -1};
        if (piped && pipe(ends)) fail("pipe", errno);
        long long begin = now();
        pid_t reader = piped ? start(copy, "/dev/null", ends[0], 1, NULL, ends[1]) : 0;
        pid_t child = start(words + 4, piped ? NULL : words[2], nothing, ends[1], words[3], ends[0]);
        if (piped) close(ends[0]), close(ends[1]);
        int status;
        struct rusage usage;
        while (wait4(child, &status, 0, &usage) < 0) if (errno != EINTR) fail("wait4", errno);
        if (piped) while (waitpid(reader, NULL, 0) < 0) if (errno != EINTR) fail("waitpid", errno);
        long long end = now();
        printf("%lld %lld %ld %d\\n", end - begin,
               (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1000000LL
                   + usage.ru_utime.tv_usec + usage.ru_stime.tv_usec,
               (long)usage.ru_maxrss, WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
        if (status) break;
      }
      return 0;
    }
    """
}
