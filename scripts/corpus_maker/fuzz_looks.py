"""Draws looks that fewer sheets have: grounds under words, heights of their own, spaced letters, narrow columns."""

from __future__ import annotations

import random
from dataclasses import replace

from . import vocabulary as words
from .capabilities import OPEN_RULES, Capability
from .changes import HTML, Form, looking, told
from .flow import POINTS_PER_MM
from .html import MARGIN_MM, page_size_mm
from .model import Recipe

SPACED = ("chromium", "weasy", "writer")  # producers that space letters
JUSTIFYING = (*SPACED, "calc", "typst")  # producers that fill lines to both edges


def _badges(rng: random.Random, recipe: Recipe, able: Capability) -> Recipe | None:
    """Numbers, units or answers on round grounds of their own."""
    if not (able.by_hand or recipe.producer in HTML) or recipe.look.tight or recipe.spilt:
        return None
    fields = [c.field for c in recipe.columns]
    chosen = rng.choice([f for f in ("no", "no", "unit", "setting") if f in fields])
    centred = tuple({*recipe.look.centred, chosen}) if rng.random() < 0.5 else recipe.look.centred
    fill = rng.choice(words.BADGE_FILLS)
    changed = looking(recipe, badges=(chosen,), badge_fill=fill, centred=tuple(sorted(centred)))
    return told(changed, "grounds-of-words")


def _valigns(rng: random.Random, recipe: Recipe, able: Capability) -> Recipe | None:
    """Cells of some columns in the middle or at the bottom, the others at the top."""
    if recipe.look.rules in OPEN_RULES or recipe.look.tight:
        return None
    fields = ["no", "item", "definition", "unit", "setting", "remarks"]
    chosen = sorted(rng.sample(fields, rng.randint(1, 3)))
    place = rng.choice(("middle", "bottom"))
    changed = looking(recipe, valign="top", valigns=tuple((f, place) for f in chosen))
    return told(changed, "heights-uneven")


def _spacing(rng: random.Random, recipe: Recipe, able: Capability) -> Recipe | None:
    """Letters set apart."""
    if recipe.producer not in SPACED or recipe.spilt:
        return None
    return told(looking(recipe, spacing=rng.choice((0.05, 0.1, 0.2))), "letters-spaced")


def _justified(rng: random.Random, recipe: Recipe, able: Capability) -> Recipe | None:
    """Lines filled to both edges."""
    if recipe.producer not in JUSTIFYING:
        return None
    changed = looking(recipe, justified=True, struck=False)  # Writer strikes such a line beyond its cell
    return told(changed, "text-justified")


def _narrow(rng: random.Random, recipe: Recipe, able: Capability) -> Recipe | None:
    """A column with room for one to three characters a line."""
    look = recipe.look
    fields = [c.field for c in recipe.columns]
    names = [f for f in ("unit", "category", "section") if f in fields]
    if not names or recipe.entries not in ("meti", "chinese") or able.one_page:
        return None
    name, characters = rng.choice(names), rng.choice((1.3, 2.3, 3.3))
    room = (page_size_mm(look)[0] - 2 * MARGIN_MM) * POINTS_PER_MM
    share = (characters * look.size + 2 * look.padding) / (room * (1 - sum(look.indent)))
    rest = sum(c.width for c in recipe.columns if c.field != name)
    columns = tuple(
        replace(c, width=rest * share / (1 - share)) if c.field == name else c
        for c in recipe.columns
    )
    return told(replace(recipe, columns=columns), "column-narrow")


def _parted(rng: random.Random, recipe: Recipe, able: Capability) -> Recipe | None:
    """Labels in the first row of their groups, which thick lines part."""
    fields = {c.field for c in recipe.columns}
    look = recipe.look
    if not (able.by_hand or recipe.producer in HTML) or look.tight or "section" in fields:
        return None
    if look.rules != "grid" or "category" not in fields or recipe.shifted:
        return None
    return looking(
        recipe, rules="parted", labels="first", label_valign=look.valign, category_text="horizontal"
    )


def _continued(rng: random.Random, recipe: Recipe, able: Capability) -> Recipe | None:
    """Labels printed again after a page break, as continued."""
    if not able.by_hand or recipe.look.labels != "merged" or recipe.entries == "english":
        return None
    changed = looking(recipe, reprint_labels=True, continued=rng.choice(words.CONTINUED))
    return told(changed, "label-continued")


def _scale(rng: random.Random, recipe: Recipe, able: Capability) -> Recipe:
    """A page drawn much smaller or larger."""
    return replace(recipe, post=(rng.choice(("shrunk", "enlarged")), *recipe.post))


def _turned(rng: random.Random, recipe: Recipe, able: Capability) -> Recipe | None:
    """Pages stored lying on their side, or upside down."""
    if {"rotate", "crop"} & set(recipe.post):
        return None
    return replace(recipe, post=(*recipe.post, rng.choice(("rotate-some", "upside-down"))))


FORMS: tuple[Form, ...] = (
    _badges,
    _valigns,
    _spacing,
    _justified,
    _narrow,
    _parted,
    _continued,
    _scale,
    _turned,
)
