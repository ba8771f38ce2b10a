"""Builds cases: recipe -> PDF, truth and origin."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

from . import producers
from .compose import compose
from .fonts import FAMILIES
from .hazards import hazards
from .model import Recipe, Sheet
from .postprocess import apply
from .truth import truth

LICENCE = (
    "CC0-1.0 for texts and layout, all invented; item titles, category names and units are METI's public list; "
    "embedded font subsets stay under their fonts' own licences (IPA Font License 1.0, SIL OFL 1.1, VL Gothic)"
)


def fingerprint(recipe: Recipe) -> str:
    """Returns a hash of the recipe, by which an unchanged case is known."""
    return hashlib.sha256(_told(recipe).encode()).hexdigest()[:16]


def _told(value: Any) -> str:
    """Returns `value` as text without the fields left at their defaults, so that new options change no hash."""
    if not is_dataclass(value):
        return repr(value)
    own = [f for f in fields(value) if getattr(value, f.name) != f.default]
    return f"{type(value).__name__}({', '.join(f'{f.name}={_told(getattr(value, f.name))}' for f in own)})"


def is_current(recipe: Recipe, folder: Path) -> bool:
    """Tells whether the case in `folder` was made from this very recipe."""
    origin = folder / f"{recipe.name}.origin.json"
    if not origin.exists() or not (folder / f"{recipe.name}.pdf").exists():
        return False
    return json.loads(origin.read_text(encoding="utf-8"))["recipe"] == fingerprint(recipe)


def build(recipes: Iterable[Recipe], folder: Path, with_origin: bool = True) -> None:
    """Builds all `recipes` into `folder`, a start of each slow producer for all its sheets."""
    groups: dict[str, list[tuple[Recipe, Sheet, Path]]] = defaultdict(list)
    for recipe in recipes:
        path = folder / f"{recipe.name}.pdf"
        path.parent.mkdir(parents=True, exist_ok=True)
        groups[recipe.producer].append((recipe, compose(recipe), path))
    for producer, group in groups.items():
        producers.render(producer, [(sheet, path) for _, sheet, path in group])
        for recipe, sheet, path in group:
            apply(sheet.post, path)
            tags = hazards(recipe, sheet)
            write_json(path.with_suffix(".truth.json"), truth(sheet, producers.NAMES[producer], tags))
            if with_origin:
                write_json(path.with_suffix(".origin.json"), _origin(recipe, path, tags))


def write_truths(recipes: Iterable[Recipe], folder: Path) -> None:
    """Writes the truths of `recipes` anew, beside PDFs that stay as they are."""
    for recipe in recipes:
        sheet = compose(recipe)
        path = folder / f"{recipe.name}.truth.json"
        write_json(path, truth(sheet, producers.NAMES[recipe.producer], hazards(recipe, sheet)))


def _origin(recipe: Recipe, path: Path, tags: list[str]) -> dict[str, Any]:
    steps = "".join(f" > {step}" for step in recipe.post)
    return {
        "script": "scripts/corpus",
        "case": recipe.name,
        "recipe": fingerprint(recipe),
        "producer": producers.NAMES[recipe.producer] + steps,
        "font": FAMILIES.get(recipe.look.font, recipe.look.font),
        "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
        "licence": LICENCE,
        "hazards": tags,
    }


def write_json(path: Path, value: dict[str, Any]) -> None:
    """Writes a truth or an origin."""
    text = json.dumps(value, ensure_ascii=False, indent=1)
    path.write_text(text + "\n", encoding="utf-8")
