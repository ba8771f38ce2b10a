"""What the drawers of rarer forms share: changed copies of recipes, and what these leave free."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace

from .capabilities import Capability
from .model import Recipe

HTML = ("chromium", "weasy")
Form = Callable[[random.Random, Recipe, Capability], Recipe | None]


def with_some(
    rng: random.Random, recipe: Recipe, able: Capability, forms: tuple[Form, ...], most: int
) -> Recipe:
    """Returns the recipe with up to `most` of some forms, as far as it may have them."""
    for form in rng.sample(forms, rng.randint(1, most)):
        recipe = form(rng, recipe, able) or recipe
    return recipe


def looking(recipe: Recipe, **changes: object) -> Recipe:
    """Returns the recipe with changes of its look."""
    return replace(recipe, look=replace(recipe.look, **changes))


def told(recipe: Recipe, hazard: str) -> Recipe:
    """Returns the recipe with a tag that no option tells."""
    return replace(recipe, hazards=(*recipe.hazards, hazard))


def relabelled(recipe: Recipe, labels: dict[str, str]) -> Recipe:
    """Returns the recipe with other labels of some fields' columns; as it is where they stand in a row, too."""
    if any(i.text for i in recipe.insertions):
        return recipe
    columns = tuple(replace(c, label=labels.get(c.field, c.label)) for c in recipe.columns)
    return replace(recipe, columns=columns)


def with_text(recipe: Recipe, row: int, name: str, text: str) -> Recipe:
    """Returns the recipe with a text put in place of a cell's drawn one."""
    return replace(recipe, texts=(*recipe.texts, (row, name, text)))


def is_free(recipe: Recipe) -> bool:
    """Tells whether the columns may be moved or added to without parting what goes together."""
    return not (
        recipe.tables
        or recipe.wide
        or recipe.spilt
        or recipe.shifted
        or any(i.text for i in recipe.insertions)
    ) and recipe.look.header != "absent"


def row_count(recipe: Recipe) -> int:
    """Returns how many rows the first table has at least."""
    return recipe.rows // (1 + len(recipe.tables))


def taken_rows(recipe: Recipe) -> set[int]:
    """Returns the rows that have special cells."""
    cells = (*recipe.texts, *recipe.wide, *recipe.clipped, *recipe.spilt)
    spans = {n for first, last, _ in recipe.joined for n in range(first, last + 1)}
    return {row for row, *_ in cells} | spans | set(recipe.shifted)


def free_rows(recipe: Recipe) -> list[int]:
    """Returns the rows after the second that have no special cells."""
    return [n for n in range(2, row_count(recipe)) if n not in taken_rows(recipe)]
