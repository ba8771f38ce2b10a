/* Empty on purpose: Poppler's private headers are C++ and are included by CPopplerTap alone. This
   module only carries the compiler and linker flags of poppler.pc. */
