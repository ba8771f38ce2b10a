"""Draws how documents are put together: a table for each group, headings that go on, answers by ticks, longer answers."""

from __future__ import annotations

import random
from dataclasses import replace

from . import vocabulary as words
from .capabilities import OPEN_RULES, Capability
from .changes import Form, free_rows, is_free, looking, told, with_some, with_text
from .headers import WIDTHS
from .model import Column, Insertion, Recipe

SHARE = 0.3  # of sheets, that have some of these forms
MOST_LAYOUTS = 2  # of one sheet
MOST_PARAGRAPHS = 4
TICK_WIDTH = 0.6  # of the width of an answer's column
NARROW_ANSWER = 0.1  # of the table's width, under which no one writes paragraphs


def with_layouts(rng: random.Random, recipe: Recipe, able: Capability) -> Recipe:
    """Returns the recipe with some of these forms, or as it is."""
    if rng.random() >= SHARE:
        return recipe
    return with_some(rng, recipe, able, FORMS, MOST_LAYOUTS)


def _paragraphs(rng: random.Random, recipe: Recipe, able: Capability) -> Recipe | None:
    """Answers and remarks of several paragraphs, with lists among them."""
    total = sum(c.width for c in recipe.columns)
    names = [
        c.field
        for c in recipe.columns
        if c.field in ("setting", "remarks") and c.width >= NARROW_ANSWER * total
    ]
    free = free_rows(recipe)
    if recipe.entries != "meti" or able.one_page or not names or len(free) < MOST_PARAGRAPHS:
        return None
    for row in rng.sample(free, rng.randint(1, MOST_PARAGRAPHS)):
        recipe = with_text(recipe, row, rng.choice(names), rng.choice(words.PARAGRAPHS))
    return told(recipe, "paragraphs-in-cells")


def _headed_tables(rng: random.Random, recipe: Recipe, able: Capability) -> Recipe | None:
    """A table for each section, its name above it."""
    if recipe.tables or recipe.insertions or recipe.shifted or recipe.entries != "meti":
        return None
    if recipe.look.header == "absent" or recipe.look.header_at_bands or recipe.look.title_row:
        return None
    if recipe.look.sections == "column" or recipe.mark.place == "section" or able.one_page:
        return None
    if recipe.look.band_level != "section" or recipe.side_by_side:
        return None
    changed = looking(recipe, sections="heading", heading=rng.choice(words.SECTION_HEADINGS))
    return told(changed, "sections-over-tables")


def _continued_bands(rng: random.Random, recipe: Recipe, able: Capability) -> Recipe | None:
    """A section's heading once more amid its rows, as continued, over the header printed again."""
    look = recipe.look
    plain = look.sections == "band" and look.band_level == "section" and look.header != "absent"
    if not plain or not is_free(recipe) or recipe.entries != "meti" or recipe.insertions:
        return None
    if look.header_at_bands or look.title_row or look.rules in OPEN_RULES:
        return None
    held = {n for first, last, _ in recipe.joined for n in range(first, last + 1)}
    places = [n for n in range(3, recipe.rows - 2) if n not in held]
    if not places:
        return None
    at = rng.choice(places)
    insertions = (Insertion(at, "continued", rng.choice(words.CONTINUED)), Insertion(at, "header"))
    return told(replace(recipe, insertions=insertions), "heading-continued")


def _ticks(rng: random.Random, recipe: Recipe, able: Capability) -> Recipe | None:
    """Answers by a sign under one of three choices."""
    fields = [c.field for c in recipe.columns]
    if not is_free(recipe) or recipe.entries != "meti" or {"other", "further"} & set(fields):
        return None
    if any(c.group for c in recipe.columns) or "setting_example" in fields:
        return None
    if "remarks" not in fields or recipe.look.badges or "setting" in recipe.look.right:
        return None
    at = fields.index("setting")
    group, labels = rng.choice(words.CHOICES)
    ticks = [
        Column(name, label, TICK_WIDTH * WIDTHS["setting"], group)
        for name, label in zip(("setting", "other", "further"), labels, strict=True)
    ]
    others = {
        name: tuple(v for v in getattr(recipe, name) if "setting" not in v)
        for name in ("texts", "joined", "clipped")
    }
    columns = (*recipe.columns[:at], *ticks, *recipe.columns[at + 1 :])
    changed = replace(recipe, columns=columns, tick=rng.choice(words.TICKS), **others)
    centred = tuple(sorted({*recipe.look.centred, "setting", "other", "further"}))
    return told(looking(changed, centred=centred), "answers-ticked")


def _page_at_top(rng: random.Random, recipe: Recipe, able: Capability) -> Recipe | None:
    """The page's number at its top, behind the running title."""
    if not able.furniture or recipe.producer == "typst" or recipe.entries in ("chinese", "korean"):
        return None
    changed = looking(recipe, running_header=rng.choice(words.NUMBERED_HEADERS), footer="")
    return told(changed, "page-number-on-top")


def _page_at_side(rng: random.Random, recipe: Recipe, able: Capability) -> Recipe | None:
    """The page's number under the table's first or last column."""
    if not able.furniture or recipe.producer in ("calc", "writer"):
        return None
    footer = rng.choice(words.SIDE_FOOTERS)
    changed = looking(recipe, footer=footer, footer_place=rng.choice(("left", "right")))
    return told(changed, "page-number-at-side")


FORMS: tuple[Form, ...] = (
    _paragraphs,
    _headed_tables,
    _headed_tables,
    _continued_bands,
    _continued_bands,
    _ticks,
    _ticks,
    _ticks,
    _page_at_top,
    _page_at_side,
)
