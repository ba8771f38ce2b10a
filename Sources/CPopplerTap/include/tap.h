/* One pass of Poppler's interpreter over one page: glyphs, drawn marks and table tags as plain values. */
#ifndef CHECKSHEET_TAP_H
#define CHECKSHEET_TAP_H
#endif
