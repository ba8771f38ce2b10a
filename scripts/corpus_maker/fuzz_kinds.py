"""Draws what documents of several parts and answers have: headers within a table, further columns, other papers."""

from __future__ import annotations

import random
from dataclasses import replace

from . import vocabulary as words
from .capabilities import OPEN_RULES, Capability
from .changes import HTML, Form, is_free, looking, told, with_some
from .headers import WIDTHS
from .model import Column, Recipe

SHARE = 0.4  # of sheets, that have some of these forms
MOST_KINDS = 2  # of one sheet
FEW_ROWS = 20  # that signs for whole numbers go up to
WHOLE_SIGNS = ("negative", "bracketed")  # manners of numbering by one sign each


def with_kinds(rng: random.Random, recipe: Recipe, able: Capability) -> Recipe:
    """Returns the recipe with some of these forms, or as it is."""
    if rng.random() >= SHARE:
        return recipe
    return with_some(rng, recipe, able, FORMS, MOST_KINDS)


def _three_plans(rng: random.Random, recipe: Recipe, able: Capability) -> Recipe | None:
    """Answers for three plans, under one label or each under its own."""
    fields = [c.field for c in recipe.columns]
    if not is_free(recipe) or recipe.entries != "meti" or "other" in fields:
        return None
    if any(c.group for c in recipe.columns) or "setting_example" in fields or able.one_page:
        return None
    at = fields.index("setting")
    group, labels = rng.choice(words.THREE_PLANS)
    names = ("setting", "other", "further")
    plans = [
        Column(name, label, 0.7 * WIDTHS[name], group)
        for name, label in zip(names, labels, strict=True)
    ]
    columns = (*recipe.columns[:at], *plans, *recipe.columns[at + 1 :])
    return told(replace(recipe, columns=columns), "answers-for-three-plans")


def _further_column(rng: random.Random, recipe: Recipe, able: Capability) -> Recipe | None:
    """A last column for who answered, when, or where it is written."""
    fields = [c.field for c in recipe.columns]
    if not is_free(recipe) or recipe.entries != "meti" or "further" in fields:
        return None
    if "remarks" not in fields:
        return None
    column = Column("further", rng.choice(tuple(words.FURTHER)), 0.6 * WIDTHS["further"])
    return told(replace(recipe, columns=(*recipe.columns, column)), "further-column")


def _header_at_bands(rng: random.Random, recipe: Recipe, able: Capability) -> Recipe | None:
    """The header below each section's heading."""
    look = recipe.look
    if look.sections != "band" or look.header == "absent" or look.rules in (*OPEN_RULES, "groups"):
        return None
    if recipe.tables or recipe.insertions or recipe.entries != "meti" or recipe.shifted:
        return None
    return told(looking(recipe, header_at_bands=True, header="once"), "header-at-bands")


def _title_row(rng: random.Random, recipe: Recipe, able: Capability) -> Recipe | None:
    """The title as the table's first row, over its header."""
    if recipe.look.header == "absent" or recipe.look.rules in OPEN_RULES or recipe.tables:
        return None
    if recipe.entries != "meti":
        return None
    return told(looking(recipe, title_row=rng.choice(words.TITLE_ROWS)), "title-in-table")


def _label_notes(rng: random.Random, recipe: Recipe, able: Capability) -> Recipe | None:
    """Labels with a note on a line of its own."""
    if recipe.look.header == "absent" or recipe.entries != "meti" or recipe.look.header_spaced:
        return None
    if any(i.text for i in recipe.insertions) or any(c.group for c in recipe.columns):
        return None
    notes = {name: rng.choice(texts) for name, texts in words.LABEL_NOTES.items()}
    chosen = set(rng.sample(sorted(notes), rng.randint(1, len(notes))))
    columns = tuple(
        replace(c, label=f"{c.label}\n{notes[c.field]}")
        if c.field in chosen and "（" not in c.label
        else c
        for c in recipe.columns
    )
    return told(replace(recipe, columns=columns), "labels-with-notes")


def _category_bands(rng: random.Random, recipe: Recipe, able: Capability) -> Recipe | None:
    """Headings of categories across the table, and no column of them."""
    fields = [c.field for c in recipe.columns]
    if "category" not in fields or "section" in fields or recipe.entries != "meti":
        return None
    if recipe.tables or recipe.shifted or recipe.extras or recipe.insertions or recipe.joined:
        return None
    if recipe.look.header == "absent":
        return None
    columns = tuple(c for c in recipe.columns if c.field != "category")
    changed = looking(replace(recipe, columns=columns), sections="band", band_level="category")
    return told(changed, "category-bands")


def _other_table(rng: random.Random, recipe: Recipe, able: Capability) -> Recipe | None:
    """A second table with its columns in another order, and in other words."""
    if not recipe.tables or recipe.entries != "meti":
        return None
    columns = list(recipe.tables[0])
    fields = [c.field for c in columns]
    if "unit" in fields and "definition" in fields and rng.random() < 0.7:
        moved = columns.pop(fields.index("unit"))
        columns.insert([c.field for c in columns].index("definition"), moved)
    if not any(c.group for c in columns):
        columns = [
            replace(c, label=rng.choice(words.LABELS[c.field]))
            if c.field in ("no", "item", "unit", "setting")
            else c
            for c in columns
        ]
    return told(replace(recipe, tables=(tuple(columns),)), "tables-unlike")


def _papers(rng: random.Random, recipe: Recipe, able: Capability) -> Recipe | None:
    """Every other page on larger paper."""
    taken = {"rotate", "crop", "rotate-some", "upside-down", "negative-origin", "shrunk", "enlarged"}
    if taken & set(recipe.post) or able.one_page:
        return None
    return replace(recipe, post=("mixed-sizes", *recipe.post))


def _number_signs(rng: random.Random, recipe: Recipe, able: Capability) -> Recipe | None:
    """Numbers in brackets, behind signs and words, or of one sign each."""
    if recipe.numbering == "none" or recipe.extras or recipe.entries != "meti":
        return None
    manners = ["boxed", "lenticular", "hashed", "worded", "roman", "slashed"]
    if recipe.rows <= FEW_ROWS and recipe.look.font == "noto":
        manners += WHOLE_SIGNS * 2
    return replace(recipe, numbering=rng.choice(manners))


def _foot(rng: random.Random, recipe: Recipe, able: Capability) -> Recipe | None:
    """A note at the foot of each page, before its number."""
    if not able.furniture:
        return None
    return told(looking(recipe, footer=rng.choice(words.FOOT_NOTES)), "note-on-each-page")


def _hyphens(rng: random.Random, recipe: Recipe, able: Capability) -> Recipe | None:
    """English words parted at the ends of lines."""
    if recipe.producer not in HTML or recipe.entries != "english":
        return None
    return told(looking(recipe, hyphens=True), "words-hyphenated")


FORMS: tuple[Form, ...] = (
    _three_plans,
    _further_column,
    _header_at_bands,
    _title_row,
    _label_notes,
    _category_bands,
    _other_table,
    _papers,
    _number_signs,
    _foot,
    _hyphens,
    _hyphens,
)
