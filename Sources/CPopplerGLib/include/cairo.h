/* What poppler-page.h includes; pkg-config would tell its folder, but link the library, too. */
#include <cairo/cairo.h>
