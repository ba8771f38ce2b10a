"""Draws what fewer vendors' sheets have: rare papers and sizes, orders of columns, rows that are no entries."""

from __future__ import annotations

import random
from dataclasses import replace

from . import fuzz_looks, fuzz_wording
from . import vocabulary as words
from .capabilities import OPEN_RULES, Capability
from .changes import HTML, Form, is_free, looking, row_count, taken_rows, told, with_some
from .headers import WIDTHS
from .model import Column, Insertion, Recipe

PLAIN_SHARE = 0.15  # of sheets, that have none of these forms
MOST_FORMS = 7  # of one sheet
OPEN_FORMS = (*OPEN_RULES, "groups")  # that do not show how far a merged cell reaches
UNPARTED_RULES = (*OPEN_FORMS, "horizontal")  # that draw nothing between columns
WORKBOOKS = ("excel", "gnumeric")
LARGE = {"A3": 11, "A2": 14, "giant": 14}  # paper -> the largest size its columns have room for
# Labels that name a definition even right of the answer, where details are the answer's.
CLEAR_DEFINITIONS = ("規定内容", "規程内容", "Definition", "规定内容", "규정 내용")
SMALL_PAPERS = ("B5", "slide")
LARGE_FROM = 9.5  # points; no size of the usual sheets is larger


def with_forms(rng: random.Random, recipe: Recipe, able: Capability) -> Recipe:
    """Returns the recipe with some of the rarer forms, or as it is."""
    if rng.random() < PLAIN_SHARE:
        return recipe
    return with_some(rng, recipe, able, FORMS, MOST_FORMS)


def _paper(rng: random.Random, recipe: Recipe, able: Capability) -> Recipe | None:
    """Another paper; on a small one the texts are small, too."""
    if able.one_page:
        return None
    page = rng.choice(["B5", "A2", "legal"] + ["slide"] * (recipe.producer not in WORKBOOKS))
    size = min(recipe.look.size, 6) if page in SMALL_PAPERS else recipe.look.size
    landscape = page != "A2" or rng.random() < 0.5
    return looking(recipe, page=page, landscape=landscape, size=size)


def _size(rng: random.Random, recipe: Recipe, able: Capability) -> Recipe:
    """Very small letters, or very large ones where the paper has room."""
    largest = LARGE.get(recipe.look.page) if recipe.look.landscape else None
    size = largest if largest and rng.random() < 0.6 else rng.choice((4, 4.5, 5))
    hazard = "size-large" if size > LARGE_FROM else "size-small"
    return told(looking(recipe, size=size), hazard)


def _widths(rng: random.Random, recipe: Recipe, able: Capability) -> Recipe:
    """Columns much narrower and wider than the usual."""
    columns = tuple(
        c if c.field in ("no", "section", "category") else replace(c, width=c.width * factor)
        for c in recipe.columns
        for factor in [rng.choice((0.5, 0.8, 1, 1.5, 2.2))]
    )
    return told(replace(recipe, columns=columns), "widths-uneven")


def _place(rng: random.Random, recipe: Recipe, able: Capability) -> Recipe | None:
    """A table that begins far below the page's top, or is narrower than the page."""
    if not (able.by_hand or recipe.producer in HTML):
        return None
    indent = rng.choice(((0, 0), (0.1, 0), (0, 0.15), (0.08, 0.08)))
    changed = looking(recipe, indent=indent, top_space=rng.choice((0, 60, 150)))
    return told(changed, "table-narrow") if any(indent) else changed


def _rules(rng: random.Random, recipe: Recipe, able: Capability) -> Recipe | None:
    """Lines under groups alone, or thick ones among thin ones."""
    if not (able.by_hand or recipe.producer in HTML):
        return None
    if recipe.look.rules == "grid" and not recipe.look.tight:
        return looking(recipe, rules="mixed")
    return looking(recipe, rules="groups") if recipe.look.rules in OPEN_RULES else None


def _label_fill(rng: random.Random, recipe: Recipe, able: Capability) -> Recipe:
    """Coloured labels and numbers."""
    return looking(recipe, label_fill=rng.choice(words.LABEL_FILLS))


def _alignment(rng: random.Random, recipe: Recipe, able: Capability) -> Recipe | None:
    """Numbers or answers at the right, or everything in the middle."""
    if recipe.spilt and able.cuts_spills:
        return None
    if not recipe.spilt and rng.random() < 0.4:
        everything = tuple(c.field for c in recipe.columns)
        return told(looking(recipe, centred=everything), "all-centred")
    right = rng.choice((("no",), ("setting",), ("no", "setting"), ("no", "unit")))
    if recipe.look.rules in UNPARTED_RULES or recipe.spilt:  # a text at the right would touch the next one
        right = ("no",)
    return told(looking(recipe, right=right), "right-aligned")


def _tall(rng: random.Random, recipe: Recipe, able: Capability) -> Recipe | None:
    """Rows much taller than their texts."""
    if recipe.producer in ("typst", "writer") or recipe.look.tight or able.one_page:
        return None
    height = rng.choice((4, 6, 9)) * recipe.look.size
    return told(looking(recipe, least_height=height), "rows-tall")


def _order(rng: random.Random, recipe: Recipe, able: Capability) -> Recipe | None:
    """Columns in other orders."""
    columns = list(recipe.columns)
    fields = [c.field for c in columns]
    if not is_free(recipe) or any(c.group for c in columns):
        return None
    if fields[0] == "no" and rng.random() < 0.25:
        return told(replace(recipe, columns=(*columns[1:], columns[0])), "number-last")
    moves = [
        pair
        for pair in (
            ("remarks", "setting"),
            ("unit", "definition"),
            ("setting", "definition"),
            ("setting", "item"),
            ("unit", "item"),
            ("definition", "item"),
            ("item", "category"),
        )
        if set(pair) <= set(fields)
    ]
    if not moves:
        return None
    first, second = rng.choice(moves)
    label = columns[fields.index("definition")].label if "definition" in fields else ""
    if (first, second) == ("setting", "definition") and label not in CLEAR_DEFINITIONS:
        return None
    moved = columns.pop(fields.index(first))
    columns.insert([c.field for c in columns].index(second), moved)
    return told(replace(recipe, columns=tuple(columns)), f"{first}-before-{second}")


def _second_answer(rng: random.Random, recipe: Recipe, able: Capability) -> Recipe | None:
    """A second column of answers, after the first."""
    fields = [c.field for c in recipe.columns]
    at = fields.index("setting")
    if not is_free(recipe) or recipe.entries != "meti" or "other" in fields:
        return None
    label, group = rng.choice(words.LABELS["other"]), recipe.columns[at].group
    column = Column("other", label, WIDTHS["other"], group)
    columns = (*recipe.columns[: at + 1], column, *recipe.columns[at + 1 :])
    return told(replace(recipe, columns=columns), "second-answer")


def _spacer(rng: random.Random, recipe: Recipe, able: Capability) -> Recipe | None:
    """An empty narrow column before the answer."""
    at = [c.field for c in recipe.columns].index("setting")
    if not is_free(recipe) or any(c.group for c in recipe.columns):
        return None
    spacer = Column("spacer", "", WIDTHS["spacer"])
    columns = (*recipe.columns[:at], spacer, *recipe.columns[at:])
    return told(replace(recipe, columns=columns), "spacer-column")


def _inserted(rng: random.Random, recipe: Recipe, able: Capability) -> Recipe | None:
    """Notes, totals, empty rows, and the header once more."""
    if recipe.entries != "meti" or recipe.look.rules in OPEN_FORMS or recipe.tables:
        return None
    kind = rng.choice(("note", "note", "total", "blank", "header"))
    if kind == "header" and recipe.look.header == "absent":
        return None
    at = rng.randrange(3, recipe.rows - 2)
    insertion = {
        "note": Insertion(at, "note", rng.choice(words.INSERTED_NOTES)),
        "total": Insertion(recipe.rows + recipe.extras, "note", rng.choice(words.TOTALS)),
    }.get(kind, Insertion(at, kind))
    return told(replace(recipe, insertions=(insertion,)), f"inserted-{kind}")


def _long_span(rng: random.Random, recipe: Recipe, able: Capability) -> Recipe | None:
    """A remark or an answer merged over several rows."""
    length, taken = rng.randint(2, 5), taken_rows(recipe)
    starts = [n for n in range(row_count(recipe) - length) if not taken & set(range(n, n + length))]
    if recipe.entries != "meti" or recipe.look.rules in OPEN_FORMS or not starts:
        return None
    start = rng.choice(starts)
    fields = {c.field for c in recipe.columns}
    name = rng.choice([f for f in ("remarks", "setting") if f in fields])
    text = "".join(rng.sample(words.SENTENCES, 2))
    span = (start, start + length - 1, name)
    return replace(recipe, joined=(*recipe.joined, span), texts=(*recipe.texts, (start, name, text)))


def _texts(rng: random.Random, recipe: Recipe, able: Capability) -> Recipe | None:
    """Lists in definitions, and items that stand below others."""
    fields = {c.field for c in recipe.columns}
    taken = taken_rows(recipe)
    free = [n for n in range(2, row_count(recipe)) if n not in taken]
    if recipe.entries != "meti" or "definition" not in fields or not free:
        return None
    row = rng.choice(free)
    if rng.random() < 0.5:
        text = (row, "definition", rng.choice(words.LISTS))
        return told(replace(recipe, texts=(*recipe.texts, text)), "list-in-definition")
    text = (row, "item", rng.choice(words.SUB_ITEMS))
    return told(replace(recipe, texts=(*recipe.texts, text)), "item-indented")


def _framed(rng: random.Random, recipe: Recipe, able: Capability) -> Recipe | None:
    """A rectangle around each page's contents."""
    if not able.by_hand:
        return None
    return looking(recipe, framed=True, footer="{page} / {pages}")


FORMS: tuple[Form, ...] = (
    _paper,
    _size,
    _widths,
    _place,
    _rules,
    _label_fill,
    _alignment,
    _tall,
    _order,
    _second_answer,
    _spacer,
    _inserted,
    _long_span,
    _texts,
    _framed,
    *fuzz_wording.FORMS,
    *fuzz_looks.FORMS,
)
