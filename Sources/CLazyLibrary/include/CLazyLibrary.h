/* Libraries that are loaded when they are first asked for: what few runs need costs the others no start.

   A library's header lists its calls, and its C file defines how they are had:

     #define EXAMPLE_CALLS(CALL) CALL(example_open) CALL(example_close)
     LAZY_CALLS(ExampleCalls, EXAMPLE_CALLS)
     const ExampleCalls *_Nullable example_calls(void);

     LAZY_LIBRARY(ExampleCalls, example_calls, "libexample.so.1", EXAMPLE_CALLS) */
#ifndef CHECKSHEET_LAZY_LIBRARY_H
#define CHECKSHEET_LAZY_LIBRARY_H
#include <pthread.h>
#include <stdbool.h>

/* Opens a shared library for good; null when it is not installed. */
void *_Nullable lazy_open(const char *_Nonnull file);

/* Puts a function's address into the pointer at `place`; false when the library has none. */
bool lazy_find(void *_Nonnull library, const char *_Nonnull name, void *_Nonnull place);

#define LAZY_POINTER(name) __typeof__(name) *_Nonnull name;
#define LAZY_FIND(name) isLoaded = lazy_find(library, #name, &calls.name) && isLoaded;

/* Declares a struct of pointers to a library's calls, under their own names. */
#define LAZY_CALLS(Type, LIST)                                                                     \
  typedef struct {                                                                                 \
    LIST(LAZY_POINTER)                                                                             \
  } Type;

/* Defines the function that hands out the calls; null when the library, or one of them, is not there. */
#define LAZY_LIBRARY(Type, getter, file, LIST)                                                     \
  static Type calls;                                                                               \
  static bool isLoaded = false;                                                                    \
  static void load(void) {                                                                         \
    void *const library = lazy_open(file);                                                         \
    if (!library) return;                                                                          \
    isLoaded = true;                                                                               \
    LIST(LAZY_FIND)                                                                                \
  }                                                                                                \
  const Type *getter(void) {                                                                       \
    static pthread_once_t once = PTHREAD_ONCE_INIT;                                                \
    pthread_once(&once, load);                                                                     \
    return isLoaded ? &calls : 0;                                                                  \
  }

#endif
