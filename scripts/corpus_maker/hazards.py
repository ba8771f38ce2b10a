"""Names what makes a sheet hard to read, from its recipe and its texts."""

from __future__ import annotations

import re
from itertools import pairwise

from .model import Recipe, Sheet
from .text import STRUCK

LONG_TEXT = 150  # characters, from which a cell wraps to many lines in any layout
_TEXTS = {
    "bare-number-answers": ("setting", re.compile(r"[0-9.,]+")),
    "numbered-lists": ("remarks", re.compile(r".*(^|\n)(1\.|\(1\)|①|・) ?\S.*", re.DOTALL)),
    "half-width-kana": ("remarks", re.compile(r".*[\uff66-\uff9f].*", re.DOTALL)),
    "long-remarks": ("remarks", re.compile(rf".{{{LONG_TEXT},}}", re.DOTALL)),
    "typed-line-breaks": ("setting", re.compile(r".*\n.*", re.DOTALL)),
}


def hazards(recipe: Recipe, sheet: Sheet) -> list[str]:
    """Returns the sorted tags of `sheet`, which was made from `recipe`."""
    return sorted(
        {
            *_drawing(recipe),
            *_labels(recipe),
            *_rows(recipe),
            *_pages(recipe),
            *_texts(sheet),
            *recipe.hazards,
        }
    )


def _texts(sheet: Sheet) -> set[str]:
    rows = [row for table in sheet.tables for row in table.rows]
    return {
        tag
        for tag, (name, pattern) in _TEXTS.items()
        if any(pattern.fullmatch(row.values.get(name, "")) for row in rows)
    }


def _drawing(recipe: Recipe) -> set[str]:
    look = recipe.look
    tags = {f"rules-{look.rules}"}
    if look.links:
        tags.add("underlined-links")
    if look.struck and any(STRUCK in text for *_, text in recipe.texts):
        tags.add("strike-through")
    if look.ruby:
        tags.add("ruby")
    if look.tight:
        tags.add("text-taller-than-row")
    if look.small:
        tags.add("mixed-font-sizes")
    return tags


def _labels(recipe: Recipe) -> set[str]:
    look = recipe.look
    fields = {c.field for c in recipe.columns}
    tags = set()
    if "category" in fields:
        tags.add(f"category-{look.labels}")
        if look.labels == "merged":
            tags.add(f"label-{look.label_valign}")
            tags.add("label-reprinted" if look.reprint_labels else "label-once")
    if look.sections == "band":
        tags.add("section-bands")
    if "section" in fields:
        tags.add("section-column")
    for direction in (look.section_text if "section" in fields else "", look.category_text):
        if direction not in ("", "horizontal"):
            tags.add(f"text-{direction}")
    return tags


def _rows(recipe: Recipe) -> set[str]:
    tags = {f"extra-mark-{recipe.mark.place}"} if recipe.extras else set()
    fields = {c.field for c in recipe.columns}
    options = {
        "numbers-absent": "no" not in fields,
        f"numbers-{recipe.numbering}": "no" in fields and recipe.numbering != "plain",
        "several-tables": bool(recipe.tables),
        "tables-side-by-side": recipe.side_by_side,
        "columns-shifted": bool(recipe.shifted),
        "answer-over-columns": bool(recipe.wide),
        "answer-over-rows": any(name in ("setting", "remarks") for *_, name in recipe.joined),
        "sub-rows": any(name in ("no", "item") for *_, name in recipe.joined),
        "clipped-text": bool(recipe.clipped),
        "overflow-into-neighbour": bool(recipe.spilt),
        "empty-cells": recipe.blanks > 0,
        "rows-split": recipe.look.split_rows,
        "english": recipe.entries == "english",
        "check-boxes": recipe.entries == "measures",
        "extra-legend": bool(recipe.legend),
    }
    return tags | {tag for tag, present in options.items() if present}


def _pages(recipe: Recipe) -> set[str]:
    look = recipe.look
    options = {
        f"header-{look.header}": True,
        "header-letter-spaced": look.header_spaced,
        "header-two-row": any(c.group for c in recipe.columns),
        "header-over-columns": any(a.label == b.label for a, b in pairwise(recipe.columns)),
        f"page-{look.page.lower()}": look.page != "A4",
        "watermark": bool(look.watermark),
        "watermark-upright": bool(look.watermark) and not look.watermark_angle,
        f"hidden-{look.hidden}": bool(look.hidden),
        "fake-bold": look.fake_bold,
        "running-header": bool(look.running_header),
        "footer": bool(look.footer),
        "prose": bool(recipe.prose),
        "trailing-notes": bool(recipe.notes),
        "revision-table": bool(recipe.revisions),
        "tagged": look.tagged,
        "page-framed": look.framed,
        "label-fills": bool(look.label_fill),
        "section-before-number": [c.field for c in recipe.columns][:1]
        in (["section"], ["category"])
        and any(c.field == "no" for c in recipe.columns),
        "font-not-embedded": look.font.startswith("cid"),
    }
    return {tag for tag, present in options.items() if present} | {
        f"post-{step}" for step in recipe.post
    }
