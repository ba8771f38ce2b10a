"""Draws the cells of a random sheet that differ from the others."""

from __future__ import annotations

import random
from dataclasses import replace

from . import vocabulary as words
from .capabilities import OPEN_RULES, Capability
from .flow import POINTS_PER_MM
from .html import MARGIN_MM, page_size_mm
from .model import Recipe

FEWEST_FREE = 6  # rows that a sheet must have left for special cells
SPILL_SHARE = 1.4  # length of a text that runs over, as a share of its column's width


def with_cells(rng: random.Random, recipe: Recipe, able: Capability) -> Recipe:
    """Returns the recipe with special texts, spans, overflows and shifts drawn; each in rows of its own."""
    fields = [c.field for c in recipe.columns]
    rows = recipe.rows // (1 + len(recipe.tables))
    free = list(range(1, rows - 3, 2))
    rng.shuffle(free)
    if recipe.entries != "meti" or len(free) <= FEWEST_FREE:
        return recipe
    changes: dict[str, list] = {
        "texts": [],
        "wide": [],
        "joined": [],
        "clipped": [],
        "spilt": [],
        "shifted": [],
    }
    _draw_texts(rng, free, fields, changes)
    _draw_spans(rng, free, fields, recipe.look.rules, changes)
    _draw_overflows(rng, free, recipe, able, changes)
    if _shiftable(recipe, fields) and rng.random() < 0.07:
        changes["shifted"] = [free.pop() for _ in range(rng.randint(1, 2))]
    return replace(recipe, **{name: tuple(values) for name, values in changes.items()})


def _shiftable(recipe: Recipe, fields: list[str]) -> bool:
    """Tells whether a row that lost its category can be told by the known titles, and repaired."""
    if "category" not in fields[:3] or recipe.look.labels != "merged" or recipe.tables:
        return False
    return "no" not in fields or fields.index("no") < fields.index("category")


def _draw_texts(
    rng: random.Random, free: list[int], fields: list[str], changes: dict[str, list]
) -> None:
    target = "remarks" if "remarks" in fields else "setting"
    for _ in range(rng.choice((0, 1, 2, 3))):
        text = rng.choice(
            (
                *words.LISTS,
                *words.HALF_WIDTH,
                *words.STRUCK,
                "".join(rng.sample(words.SENTENCES, 3)),
            )
        )
        changes["texts"].append((free.pop(), target, text))
    if rng.random() < 0.4:
        changes["texts"].append((free.pop(), "setting", rng.choice(words.BARE_NUMBERS)))


def _draw_spans(
    rng: random.Random, free: list[int], fields: list[str], rules: str, changes: dict[str, list]
) -> None:
    """Draws merged cells, where the rules show how far they reach."""
    if rules in OPEN_RULES:
        return
    if rng.random() < 0.15 and fields[-1] != "setting" and rules != "horizontal":
        first = rng.choice([f for f in ("definition", "unit", "setting") if f in fields])
        row = free.pop()
        changes["wide"].append((row, first, fields[-1]))
        changes["texts"].append((row, "setting", "対象外（本サービスでは扱わないため）"))
    if rng.random() < 0.15:
        row = free.pop()
        name = rng.choice([f for f in ("setting", "remarks") if f in fields])
        changes["joined"].append((row, row + 1, name))
        changes["texts"].append((row, name, rng.choice(("有", "別紙のとおり", "上位の契約による"))))
    if rng.random() < 0.08 and "no" in fields and "definition" in fields:
        row = free.pop()
        changes["joined"] += [(row, row + 1, "no"), (row, row + 1, "item")]


def _draw_overflows(
    rng: random.Random, free: list[int], recipe: Recipe, able: Capability, changes: dict[str, list]
) -> None:
    """Draws clipped cells, and cells that run over into an empty neighbour."""
    columns = recipe.columns
    if able.clips and rng.random() < 0.1:
        name = rng.choice(
            [c.field for c in columns if c.field in ("definition", "remarks")] or ["setting"]
        )
        changes["texts"].append((row := free.pop(), name, "要約のみ"))
        changes["clipped"].append((row, name, rng.choice(words.TAILS)))
    names = [c.field for c in columns]
    can_spill = "setting" not in recipe.look.centred
    if able.spills and names[-2:] == ["setting", "remarks"] and rng.random() < 0.1 and can_spill:
        share = columns[-2].width / sum(c.width for c in columns)
        width = share * (page_size_mm(recipe.look)[0] - 2 * MARGIN_MM) * POINTS_PER_MM
        count = round(width / recipe.look.size * SPILL_SHARE)
        changes["spilt"].append((free.pop(), "setting", words.SPILL[:count]))
