"""Draws what vendors add to their columns: earlier answers, codes, labels that say nothing, numbers beside bands."""

from __future__ import annotations

import random
from dataclasses import replace

from . import vocabulary as words
from .capabilities import OPEN_RULES, Capability
from .changes import Form, is_free, looking, relabelled, told, with_some
from .headers import WIDTHS
from .model import Column, Recipe

SHARE = 0.4  # of sheets, that have one of these forms


def with_columns(rng: random.Random, recipe: Recipe, able: Capability) -> Recipe:
    """Returns the recipe with one of these forms, or as it is."""
    if rng.random() >= SHARE:
        return recipe
    return with_some(rng, recipe, able, FORMS, 1)


def _is_plain(recipe: Recipe) -> bool:
    """Tells whether the columns are METI's and may be added to."""
    grouped = any(c.group for c in recipe.columns)
    return is_free(recipe) and recipe.entries == "meti" and not grouped


def _earlier_answers(rng: random.Random, recipe: Recipe, able: Capability) -> Recipe | None:
    """Answers of an earlier year before the present ones, under one label or each under its own."""
    fields = [c.field for c in recipe.columns]
    if not _is_plain(recipe) or {"other", "setting_example"} & set(fields):
        return None
    earlier, present = rng.choice(words.EARLIER_ANSWERS)
    group = rng.choice(("", "", "回答"))
    at = fields.index("setting")
    columns = (
        *recipe.columns[:at],
        Column("other", earlier, WIDTHS["other"], group),
        replace(recipe.columns[at], label=present, group=group),
        *recipe.columns[at + 1 :],
    )
    return told(replace(recipe, columns=columns), "answers-earlier")


def _codes(rng: random.Random, recipe: Recipe, able: Capability) -> Recipe | None:
    """A column of choices or codes that are no answers, somewhere right of the items."""
    fields = [c.field for c in recipe.columns]
    if not _is_plain(recipe) or "further" in fields or able.one_page:
        return None
    at = rng.randint(fields.index("item") + 1, len(fields))
    column = Column("further", rng.choice(tuple(words.CODES)), 0.6 * WIDTHS["further"])
    columns = (*recipe.columns[:at], column, *recipe.columns[at:])
    return told(replace(recipe, columns=columns), "codes-in-a-column")


def _unknown_labels(rng: random.Random, recipe: Recipe, able: Capability) -> Recipe | None:
    """Labels that say nothing to one who does not know the vendor's words."""
    fields = {c.field for c in recipe.columns}
    if not _is_plain(recipe) or recipe.look.rules in OPEN_RULES or "no" not in fields:
        return None
    if recipe.blanks:  # nothing tells definitions that some rows lack from remarks then
        return None
    labels = {name: rng.choice(texts) for name, texts in words.UNKNOWN_LABELS.items()}
    return told(relabelled(recipe, labels), "labels-unknown")


def _numbered_bands(rng: random.Random, recipe: Recipe, able: Capability) -> Recipe | None:
    """Bands with their number in a cell of its own, in the column of the rows' numbers."""
    look = recipe.look
    if look.sections != "band" or look.band_level != "section" or look.rules in OPEN_RULES:
        return None
    if not _is_plain(recipe) or recipe.insertions or recipe.mark.place == "section":
        return None
    if recipe.columns[0].field != "no" or recipe.numbering not in ("plain", "padded"):
        return None
    return told(looking(recipe, bands_numbered=True), "bands-numbered")


FORMS: tuple[Form, ...] = (_earlier_answers, _codes, _unknown_labels, _numbered_bands)
