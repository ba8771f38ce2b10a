"""What each producer can draw, so that random sheets ask for nothing else."""

from __future__ import annotations

from dataclasses import dataclass, replace

from . import html, odf, rulings, workbook
from .fonts import FAMILIES, LATIN, TRUETYPE

TYPST_RULES = ("grid", "hair", "white", "dashed", "dotted", "horizontal", "none", "zebra")
# Manners of ruling that do not show where a merged label ends: the label must tell it by itself.
OPEN_RULES = ("none", "zebra", "outer", "hair", "white")
ALL_FONTS = tuple(key for key in FAMILIES if key not in LATIN)
CID_FONTS = ("cid-gothic", "cid-mincho")


@dataclass(frozen=True)
class Capability:
    """The options that a producer knows."""

    rules: tuple[str, ...]
    fonts: tuple[str, ...] = ALL_FONTS
    turned: tuple[str, ...] = ()  # directions of label text beside the horizontal one
    hidden: tuple[str, ...] = ()
    by_hand: bool = False  # drawn on a canvas: tight rows, fake bold, reprinted labels
    splits_rows: bool = False
    clips: bool = False
    spills: bool = False
    cuts_spills: bool = False  # a text that runs to the left is cut off at a cell with text there
    watermarks: bool = False
    furniture: bool = True
    tags: bool = False
    repeats_headers: bool = True
    survives_ghostscript: bool = True  # False: the rewritten fonts no longer tell all characters
    one_page: bool = (
        False  # cuts through lines at page breaks, so that a sheet must fit on one page
    )


# A background that shows between the cells: WeasyPrint also shows it where a page break cuts a merged cell,
# and Qt rounds some of the gaps away.
_WITHOUT_BACKGROUND = tuple(r for r in html.RULES if r != "background")
_CANVAS = Capability(
    rulings.RULES,
    turned=("stacked", "rotated"),
    by_hand=True,
    splits_rows=True,
    clips=True,
    spills=True,
    watermarks=True,
)
PRODUCERS = {
    "calc": Capability(
        odf.RULES, turned=("stacked", "rotated"), spills=True, cuts_spills=True, tags=True
    ),
    "excel": Capability(
        workbook.RULES, turned=("stacked", "rotated"), spills=True, cuts_spills=True, tags=True
    ),
    "gnumeric": Capability(workbook.RULES, repeats_headers=False),
    "writer": Capability(odf.RULES, turned=("stacked",), splits_rows=True, tags=True),
    "chromium": Capability(
        html.RULES,
        turned=("stacked", "vertical", "rotated"),
        hidden=("white", "clip", "covered"),
        splits_rows=True,
        clips=True,
        spills=True,
        watermarks=True,
        tags=True,
    ),
    "weasy": Capability(
        _WITHOUT_BACKGROUND,
        turned=("stacked",),
        hidden=("white", "clip", "covered"),
        clips=True,
        spills=True,
        watermarks=True,
        tags=True,
        splits_rows=True,
    ),
    "qt": Capability(
        _WITHOUT_BACKGROUND,
        turned=("stacked",),
        hidden=("white", "covered"),
        furniture=False,
        one_page=True,
        survives_ghostscript=False,
    ),
    "typst": Capability(
        TYPST_RULES, turned=("stacked", "rotated"), splits_rows=True, watermarks=True
    ),
    "reportlab": replace(
        _CANVAS, fonts=TRUETYPE + CID_FONTS, hidden=("white", "mode3", "clip", "outside", "covered")
    ),
    "fpdf": replace(_CANVAS, fonts=TRUETYPE, hidden=("white", "mode3", "clip", "outside", "covered")),
    "cairo": replace(_CANVAS, hidden=("white", "clip", "outside", "covered")),
}
