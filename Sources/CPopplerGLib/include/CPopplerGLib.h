/* poppler-glib, loaded when it is first asked for: the tap needs neither it nor GIO and cairo, and the
   dynamic linker takes as long for the three as for all other libraries together. */
#ifndef CHECKSHEET_POPPLER_GLIB_H
#define CHECKSHEET_POPPLER_GLIB_H
#include <CLazyLibrary.h>
#include <poppler/glib/poppler.h>

#define POPPLER_GLIB_CALLS(CALL)                                                                   \
  CALL(poppler_get_version)                                                                        \
  CALL(poppler_document_new_from_fd) CALL(poppler_document_new_from_stream)                        \
  CALL(poppler_document_get_n_pages) CALL(poppler_document_get_page)                               \
  CALL(poppler_page_get_size) CALL(poppler_page_get_text) CALL(poppler_page_get_text_layout)       \
  CALL(poppler_page_get_text_attributes) CALL(poppler_page_free_text_attributes)                   \
  CALL(poppler_page_get_image_mapping) CALL(poppler_page_free_image_mapping)                       \
  CALL(poppler_page_render) CALL(g_memory_input_stream_new_from_bytes) CALL(g_object_unref)        \
  CALL(cairo_create) CALL(cairo_destroy) CALL(cairo_paint) CALL(cairo_scale)                       \
  CALL(cairo_set_source_rgb) CALL(cairo_image_surface_create) CALL(cairo_image_surface_get_data)   \
  CALL(cairo_image_surface_get_stride) CALL(cairo_surface_destroy) CALL(cairo_surface_flush)       \
  CALL(cairo_surface_status)

/* The calls of poppler-glib and of the libraries it needs, under their own names. */
LAZY_CALLS(PopplerGLibCalls, POPPLER_GLIB_CALLS)

/* The library's calls; null when it is not installed. Loaded once, kept for good. */
const PopplerGLibCalls *_Nullable poppler_glib_calls(void);

#endif
