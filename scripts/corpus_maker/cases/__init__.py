"""The recipes of the corpus, a module for each kind of producer."""

from __future__ import annotations

from ..model import Recipe
from . import browsers, columns, drawn, forms, offices, typeset, unusual

ALL: tuple[Recipe, ...] = (
    *offices.CASES,
    *browsers.CASES,
    *drawn.CASES,
    *typeset.CASES,
    *forms.CASES,
    *columns.CASES,
    *unusual.CASES,
)
