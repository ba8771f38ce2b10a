"""The texts that sheets are filled with: titles of known items, and everything else in our own words."""

from __future__ import annotations

import functools
import random
from dataclasses import dataclass
from pathlib import Path

DATA = Path(__file__).parent / "data"


@dataclass(frozen=True)
class Entry:
    """What a vendor answers to one item."""

    section: str
    category: str
    title: str
    unit: str
    definition: str
    setting: str
    remarks: str = ""
    extra: bool = False
    required: str = ""
    catalogue: str = ""  # the known item's number in its list


@dataclass(frozen=True)
class Vendor:
    """An invented vendor and its product."""

    name: str
    product: str
    language: str


@functools.cache
def _lines(name: str) -> tuple[tuple[str, ...], ...]:
    """Reads a tab-separated data file without its heading; `\\n` stands for a typed line break."""
    text = (DATA / name).read_text(encoding="utf-8")
    return tuple(
        tuple(part.replace("\\n", "\n") for part in line.split("\t"))
        for line in text.splitlines()
        if line and not line.startswith("#")
    )


def vendors(language: str) -> list[Vendor]:
    """Returns the invented vendors whose sheets are in `language` (ja, en, zh or ko)."""
    return [Vendor(*line) for line in _lines("vendors.tsv") if line[2] == language]


def meti_entries(rng: random.Random, count: int, definitions: str) -> list[Entry]:
    """Returns METI's items in their order, as many as `count`, each with drawn answers."""
    items = _lines("items.tsv")
    chosen = sorted(rng.sample(range(len(items)), min(count, len(items))))
    definition_of = {line[0]: line[1:] for line in _lines("definitions.tsv")}
    answers: dict[str, list[tuple[str, ...]]] = {}
    for identifier, *answer in _lines("answers.tsv"):
        answers.setdefault(identifier, []).append(tuple(answer))
    entries = []
    for i in chosen:
        identifier, section, category, title, unit = items[i]
        setting, remarks = rng.choice(answers[identifier])
        definition = _definition(rng, *definition_of[identifier], definitions)
        entries.append(
            Entry(
                section,
                category,
                title,
                unit,
                definition,
                setting,
                remarks,
                catalogue=identifier,
            )
        )
    return entries


def _definition(rng: random.Random, short: str, long: str, manner: str) -> str:
    """Returns one vendor's way of putting an item's definition."""
    if manner == "mixed":
        manner = rng.choice(["short", "long", "both", "reference"])
    return {
        "short": short,
        "long": long,
        "both": f"{short}。{long}。",
        "reference": f"{short}（別紙{rng.randint(1, 9)}の{rng.randint(2, 30)}ページを参照）",
    }[manner]


def foreign_entries(rng: random.Random, language: str, count: int) -> list[Entry]:
    """Returns the items of another language in their order, as many as `count`."""
    lines = _lines(f"{language}.tsv")
    chosen = sorted(rng.sample(range(len(lines)), min(count, len(lines))))
    return [Entry(*lines[i][1:], catalogue=lines[i][0]) for i in chosen]


def measure_entries(rng: random.Random, count: int) -> list[Entry]:
    """Returns the measures of an invented security checklist, answered with check boxes."""
    options = [
        "■対応済\n□未対策\n□対応不要",
        "□対応済\n■未対策\n□対応不要",
        "□対応済\n□未対策\n■対応不要",
    ]
    return [
        Entry(section, category, title, "", definition, _checked(rng, options), required=required)
        for section, category, title, required, definition in _lines("measures.tsv")[:count]
    ]


def _checked(rng: random.Random, options: list[str]) -> str:
    """Returns one of the three answers; most measures are taken."""
    return rng.choices(options, (7, 2, 1))[0]


def extra_entries(rng: random.Random, count: int, whole_sections: bool) -> list[Entry]:
    """Returns a vendor's own items.

    With `whole_sections`, they stand in sections of their own; else only such as continue METI's last section.
    """
    entries = [Entry(*line, extra=True) for line in _lines("extras.tsv")]
    own = [e for e in entries if (e.section != "セキュリティ") == whole_sections]
    chosen = sorted(rng.sample(range(len(own)), min(count, len(own))))
    return [own[i] for i in chosen]
