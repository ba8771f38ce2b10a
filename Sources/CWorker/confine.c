#define _GNU_SOURCE
#include "worker.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/landlock.h>
#include <sched.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

/// What Landlock's newest kernels read; the headers of Debian 12 know the first number only.
typedef struct { uint64_t files, network, scopes; } Rules;

/// Lets only files beneath `readable` be opened, for reading; returns bits of worker_confine.
static unsigned confineFiles(const char *const *readable, size_t count) {
  const long version = syscall(SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION);
  if (version < 1) return 0;
  // By version: 13 kinds of access; moving between folders; cutting off; devices; TCP; signals and sockets.
  Rules rules = {(1 << 13) - 1, 0, 0};
  if (version >= 2) rules.files |= 1 << 13;
  if (version >= 3) rules.files |= 1 << 14;
  if (version >= 4) rules.network = 3;
  if (version >= 5) rules.files |= 1 << 15;
  if (version >= 6) rules.scopes = 3;
  const size_t size = version >= 6 ? 24 : version >= 4 ? 16 : 8;
  const int set = (int)syscall(SYS_landlock_create_ruleset, &rules, size, 0);
  if (set < 0) return 0;
  for (size_t index = 0; index < count; index++) {
    struct stat status;
    struct landlock_path_beneath_attr rule = {LANDLOCK_ACCESS_FS_READ_FILE, -1};
    rule.parent_fd = open(readable[index], O_PATH | O_CLOEXEC);
    if (rule.parent_fd < 0) continue;  // not on this system
    if (fstat(rule.parent_fd, &status) == 0 && S_ISDIR(status.st_mode))
      rule.allowed_access |= LANDLOCK_ACCESS_FS_READ_DIR;
    syscall(SYS_landlock_add_rule, set, LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
    close(rule.parent_fd);
  }
  const bool done = syscall(SYS_landlock_restrict_self, set, 0) == 0;
  close(set);
  return done ? WorkerFiles | (rules.network ? WorkerNetwork : 0) : 0;
}

/// The system calls of a reader: memory, time, files that are open, signals to itself.
static const int plainCalls[] = {
  SCMP_SYS(brk), SCMP_SYS(clock_getres), SCMP_SYS(clock_gettime), SCMP_SYS(clock_nanosleep), SCMP_SYS(close),
  SCMP_SYS(dup), SCMP_SYS(exit), SCMP_SYS(exit_group), SCMP_SYS(faccessat), SCMP_SYS(faccessat2),
  SCMP_SYS(access), SCMP_SYS(fadvise64), SCMP_SYS(fcntl), SCMP_SYS(fstat), SCMP_SYS(fstatfs), SCMP_SYS(futex),
  SCMP_SYS(getcpu), SCMP_SYS(getcwd), SCMP_SYS(getdents64), SCMP_SYS(getegid), SCMP_SYS(geteuid),
  SCMP_SYS(getgid), SCMP_SYS(getpid), SCMP_SYS(getppid), SCMP_SYS(getrandom), SCMP_SYS(getrlimit),
  SCMP_SYS(getrusage), SCMP_SYS(gettid), SCMP_SYS(gettimeofday), SCMP_SYS(getuid), SCMP_SYS(lseek),
  SCMP_SYS(lstat), SCMP_SYS(madvise), SCMP_SYS(membarrier), SCMP_SYS(mremap), SCMP_SYS(munmap),
  SCMP_SYS(nanosleep), SCMP_SYS(newfstatat), SCMP_SYS(poll), SCMP_SYS(pread64), SCMP_SYS(preadv),
  SCMP_SYS(read), SCMP_SYS(readlink), SCMP_SYS(readlinkat), SCMP_SYS(readv), SCMP_SYS(recvmsg),
  SCMP_SYS(restart_syscall), SCMP_SYS(rseq), SCMP_SYS(rt_sigaction), SCMP_SYS(rt_sigprocmask),
  SCMP_SYS(rt_sigreturn), SCMP_SYS(sched_getaffinity), SCMP_SYS(sched_yield), SCMP_SYS(set_robust_list),
  SCMP_SYS(sigaltstack), SCMP_SYS(stat), SCMP_SYS(statfs), SCMP_SYS(statx), SCMP_SYS(sysinfo),
  SCMP_SYS(time), SCMP_SYS(uname), SCMP_SYS(write), SCMP_SYS(writev),
};

static int allow(scmp_filter_ctx filter, int call) {
  return seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0);
}

/// Allows a call when none of the `bits` of its argument `index` is set.
static int allowWithout(scmp_filter_ctx filter, int call, unsigned index, uint64_t bits) {
  const struct scmp_arg_cmp plain = SCMP_CMP(index, SCMP_CMP_MASKED_EQ, bits, 0);
  return seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, call, 1, &plain);
}

/// Allows a call whose argument 0 is `value`.
static int allowOnly(scmp_filter_ctx filter, int call, uint64_t value) {
  const struct scmp_arg_cmp equal = SCMP_A0(SCMP_CMP_EQ, value);
  return seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, call, 1, &equal);
}

/// Takes all system calls away but those of a reader; the others are as if the kernel had not heard of them.
static unsigned confineCalls(void) {
  const scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(ENOSYS));
  if (!filter) return 0;
  int error = 0;
  for (size_t index = 0; index < sizeof plainCalls / sizeof *plainCalls; index++)
    error |= allow(filter, plainCalls[index]);
  const uint64_t writing = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND;
  error |= allowWithout(filter, SCMP_SYS(open), 1, writing);
  error |= allowWithout(filter, SCMP_SYS(openat), 2, writing);
  error |= allowWithout(filter, SCMP_SYS(mmap), 2, PROT_EXEC);
  error |= allowWithout(filter, SCMP_SYS(mprotect), 2, PROT_EXEC);
  error |= allowOnly(filter, SCMP_SYS(prlimit64), 0);
  error |= allowOnly(filter, SCMP_SYS(tgkill), (uint64_t)getpid());
  const bool done = error == 0 && seccomp_load(filter) == 0;
  seccomp_release(filter);
  return done ? WorkerCalls : 0;
}

unsigned worker_confine(const char *const *readable, size_t count) {
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return 0;
  const unsigned files = confineFiles(readable, count);
  return files | confineCalls();
}
