#define _GNU_SOURCE
#include "worker.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

/// Where the worker's end of the channel is.
static const int workerChannel = 3;

static void enterWorker(pid_t parent, int channel, int errors) {
  // A program error must not end in a core file of somebody's PDF.
  const struct rlimit none = {0, 0}, little = {1 << 16, 1 << 16};
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != parent) _exit(1);
  signal(SIGINT, SIG_IGN);  // a terminal sends it to all; the parent says what becomes of the worker
  signal(SIGTERM, SIG_DFL);
  signal(SIGXFSZ, SIG_IGN);
  signal(SIGXCPU, SIG_DFL);
  sigset_t nothingBlocked;  // this process's parent may have left SIGXCPU blocked
  sigemptyset(&nothingBlocked);
  sigprocmask(SIG_SETMASK, &nothingBlocked, NULL);
  setrlimit(RLIMIT_CORE, &none);
  setrlimit(RLIMIT_FSIZE, &little);
  const int nothing = open("/dev/null", O_RDONLY);
  if (dup2(errors, STDOUT_FILENO) < 0 || dup2(errors, STDERR_FILENO) < 0 ||
      dup2(nothing, STDIN_FILENO) < 0 || dup2(channel, workerChannel) < 0)
    _exit(1);
  close_range(workerChannel + 1, ~0U, 0);
}

pid_t worker_start(int *channel, int *errors) {
  int ends[2];
  const int file = memfd_create("errors", MFD_CLOEXEC);
  if (file < 0) return -1;
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) {
    close(file);
    return -1;
  }
  const pid_t parent = getpid(), child = fork();
  if (child == 0) {
    enterWorker(parent, ends[1], file);
    *channel = workerChannel;
    *errors = STDERR_FILENO;
    return 0;
  }
  close(ends[1]);
  if (child < 0) {
    close(ends[0]);
    close(file);
    return -1;
  }
  *channel = ends[0];
  *errors = file;
  return child;
}

/// A message of one number, with room for one file.
typedef struct {
  struct iovec part;
  struct msghdr header;
  _Alignas(struct cmsghdr) char control[CMSG_SPACE(sizeof(int))];
} Message;

static void prepare(Message *message, uint64_t *number) {
  memset(message, 0, sizeof *message);
  message->part = (struct iovec){number, sizeof *number};
  message->header.msg_iov = &message->part;
  message->header.msg_iovlen = 1;
  message->header.msg_control = message->control;
  message->header.msg_controllen = sizeof message->control;
}

bool worker_send(int channel, uint64_t number, int file) {
  Message message;
  prepare(&message, &number);
  struct cmsghdr *const header = CMSG_FIRSTHDR(&message.header);
  header->cmsg_level = SOL_SOCKET;
  header->cmsg_type = SCM_RIGHTS;
  header->cmsg_len = CMSG_LEN(sizeof file);
  memcpy(CMSG_DATA(header), &file, sizeof file);
  ssize_t count;
  do count = sendmsg(channel, &message.header, MSG_NOSIGNAL);
  while (count < 0 && errno == EINTR);
  return count == sizeof number;
}

bool worker_receive(int channel, uint64_t *number, int *file) {
  Message message;
  prepare(&message, number);
  ssize_t count;
  do count = recvmsg(channel, &message.header, MSG_CMSG_CLOEXEC | MSG_WAITALL);
  while (count < 0 && errno == EINTR);
  const struct cmsghdr *const header = CMSG_FIRSTHDR(&message.header);
  if (count != sizeof *number || !header || header->cmsg_type != SCM_RIGHTS) return false;
  memcpy(file, CMSG_DATA(header), sizeof *file);
  return true;
}

bool worker_limit(uint64_t memory, uint64_t seconds) {
  struct rusage used;
  if (getrusage(RUSAGE_SELF, &used) != 0) return false;
  const rlim_t start = (rlim_t)(used.ru_utime.tv_sec + used.ru_stime.tv_sec + 1);
  const struct rlimit data = {memory, memory}, time = {start + seconds, RLIM_INFINITY};
  return setrlimit(RLIMIT_DATA, &data) == 0 && setrlimit(RLIMIT_CPU, &time) == 0;
}

int processor_count(void) {
  cpu_set_t set;
  return sched_getaffinity(0, sizeof set, &set) == 0 ? CPU_COUNT(&set) : 1;
}

int synchronize(int file) { return syncfs(file); }

static volatile sig_atomic_t caught = 0;

static void note(int signal) { caught = signal; }

void stop_signals_watch(void) {
  struct sigaction action = {.sa_handler = note};  // no SA_RESTART: a wait must end
  sigaction(SIGINT, &action, NULL);
  sigaction(SIGTERM, &action, NULL);
  sigset_t both;  // a parent may have left them blocked
  sigemptyset(&both);
  sigaddset(&both, SIGINT);
  sigaddset(&both, SIGTERM);
  sigprocmask(SIG_UNBLOCK, &both, NULL);
}

int stop_signal(void) { return caught; }
