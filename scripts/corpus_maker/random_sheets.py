"""Makes folders of random sheets."""

from __future__ import annotations

from collections import defaultdict
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from .build import build
from .check import missing
from .compose import compose
from .fuzz import random_recipe
from .model import Recipe

BATCH = 20  # sheets that one start of a producer makes
TRIES = 20  # draws for a sheet before its layout counts as impossible


def make(count: int, seed: int, folder: Path, producers: tuple[str, ...], jobs: int) -> None:
    """Makes `count` sheets in `folder`; the same seed gives the same sheets, whatever `jobs` is."""
    folder.mkdir(parents=True, exist_ok=True)
    numbers: dict[str, list[int]] = defaultdict(list)
    for number in range(count):
        numbers[_recipe(number, seed, 0, producers).producer].append(number)
    batches = [part[i : i + BATCH] for part in numbers.values() for i in range(0, len(part), BATCH)]
    with ProcessPoolExecutor(jobs) as pool:
        for left_out in pool.map(
            _make_batch, batches, *([v] * len(batches) for v in (seed, folder, producers))
        ):
            for line in left_out:
                print(line)


def _name(seed: int, number: int) -> str:
    return f"{seed}-{number:05}"


def _recipe(number: int, seed: int, attempt: int, producers: tuple[str, ...]) -> Recipe:
    """Returns a sheet's recipe; later attempts draw anew with the same producer."""
    name = _name(seed, number)
    first = random_recipe(name, f"{name}/0", producers)
    return random_recipe(name, f"{name}/{attempt}", (first.producer,)) if attempt else first


def _make_batch(
    numbers: list[int], seed: int, folder: Path, producers: tuple[str, ...]
) -> list[str]:
    """Makes the sheets numbered `numbers`, which share a producer; returns what could not be drawn."""
    try:
        build([_composable(n, seed, producers) for n in numbers], folder, with_origin=False)
        unfit = [n for n in numbers if missing(folder / f"{_name(seed, n)}.pdf")]
    except ValueError:  # some sheet has no layout: make them one by one
        unfit = numbers
    return [line for n in unfit for line in _make_one(n, seed, folder, producers)]


def _composable(number: int, seed: int, producers: tuple[str, ...]) -> Recipe:
    """Returns the first recipe of a sheet whose special cells go together."""
    for attempt in range(TRIES):
        recipe = _recipe(number, seed, attempt, producers)
        try:
            compose(recipe)
        except ValueError:
            continue
        return recipe
    return recipe


def _make_one(number: int, seed: int, folder: Path, producers: tuple[str, ...]) -> list[str]:
    """Makes one sheet from the first recipe that can be drawn with nothing missing."""
    path = folder / f"{_name(seed, number)}.pdf"
    reason = ""
    for attempt in range(TRIES):
        try:
            build([_recipe(number, seed, attempt, producers)], folder, with_origin=False)
        except ValueError as problem:
            reason = str(problem)
            continue
        if not missing(path):
            return []
        reason = "some texts cannot be seen"
    path.unlink(missing_ok=True)
    path.with_suffix(".truth.json").unlink(missing_ok=True)
    return [f"{path.stem} left out: {reason}"]
