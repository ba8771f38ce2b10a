/* Worker processes: how one begins, how an open file reaches it, and what it gives up. */
#ifndef CHECKSHEET_WORKER_H
#define CHECKSHEET_WORKER_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#ifdef __cplusplus
extern "C" {
#endif

/* Copies this process, which must have one thread. Returns the copy's id, and 0 in the copy; -1 with errno.
   Both get their end of a channel; `errors` is a file in memory with what the copy writes to its standard
   output and errors. The copy has no other file open, and ends when this process does. */
pid_t worker_start(int *channel, int *errors);

/* Sends a number with an open file, the file's owner's still. */
bool worker_send(int channel, uint64_t number, int file);
/* Receives what worker_send sent; the file is the caller's. False at the channel's end. */
bool worker_receive(int channel, uint64_t *number, int *file);

/* Limits what this process may take: bytes of memory for good, seconds of processor time from now on. */
bool worker_limit(uint64_t memory, uint64_t seconds);
/* From now on this process ends, saying why, when C++ finds no memory. */
void worker_end_without_memory(void);

/* Bits of what worker_confine does. */
enum {
  WorkerFiles = 1,   /* Landlock: no file but those beneath `readable`, and those not for writing */
  WorkerNetwork = 2, /* Landlock: no TCP */
  WorkerCalls = 4    /* seccomp: no socket, no other program, no opening for writing */
};

/* Gives up, for good, what reading a PDF does not need. Returns what the kernel has done. */
unsigned worker_confine(const char *const *readable, size_t count);

/* How many processors this process may use. */
int processor_count(void);
/* Waits until all that was written to a file system is on its disk; `file` is any file on it. */
int synchronize(int file);

/* Remembers SIGINT and SIGTERM, instead of ending at once. */
void stop_signals_watch(void);
/* The signal that asked this process to stop; 0 when none has. */
int stop_signal(void);
#ifdef __cplusplus
}
#endif
#endif
