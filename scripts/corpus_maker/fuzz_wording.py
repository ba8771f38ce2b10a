"""Draws what fewer vendors write: labels of their own wording, other numbers, lists, notes and further answers."""

from __future__ import annotations

import random
from dataclasses import replace

from . import vocabulary as words
from .capabilities import OPEN_RULES, Capability
from .changes import Form, free_rows, is_free, looking, relabelled, row_count, told, with_text
from .headers import WIDTHS
from .model import Column, Insertion, Recipe

NUMBERINGS = ("closed", "question", "coded", "named", "counted", "lettered", "deep")
MOST_SENTENCES = 8  # of the longest texts
MOST_LISTS = 4
MOST_FOOTNOTES = 3


def _family(rng: random.Random, recipe: Recipe, able: Capability) -> Recipe | None:
    """Labels in one vendor's words."""
    if recipe.look.header == "absent" or recipe.entries not in ("meti", "english"):
        return None
    families = {"meti": words.FAMILIES, "english": words.ENGLISH_FAMILIES}[recipe.entries]
    return told(relabelled(recipe, rng.choice(families)), "labels-of-own-wording")


def _two_languages(rng: random.Random, recipe: Recipe, able: Capability) -> Recipe | None:
    """English labels, alone or beside the Japanese."""
    if recipe.look.header == "absent" or recipe.entries != "meti":
        return None
    return told(relabelled(recipe, rng.choice(words.TWO_LANGUAGES)), "labels-english")


def _numbers(rng: random.Random, recipe: Recipe, able: Capability) -> Recipe | None:
    """Numbers with letters or words."""
    if recipe.numbering == "none" or recipe.extras:
        return None
    manner = rng.choice(NUMBERINGS if recipe.entries in ("meti", "measures") else NUMBERINGS[:3])
    return replace(recipe, numbering=manner)


def _lone_section(rng: random.Random, recipe: Recipe, able: Capability) -> Recipe | None:
    """A column of larger groups alone."""
    fields = {c.field for c in recipe.columns}
    if "category" not in fields or not is_free(recipe) or recipe.entries != "meti":
        return None
    if recipe.mark.place in ("section", "category") or any(c.group for c in recipe.columns):
        return None
    own = next(c for c in recipe.columns if c.field == "category")
    column = replace(own, field="section", label=rng.choice(words.LONE_SECTIONS))
    columns = tuple(
        column if c is own else c for c in recipe.columns if c.field != "section"
    )
    changed = looking(replace(recipe, columns=columns), sections="column")
    return told(changed, "section-alone")


def _groups(rng: random.Random, recipe: Recipe, able: Capability) -> Recipe | None:
    """An upper label over columns that seldom have one."""
    fields = [c.field for c in recipe.columns]
    if any(c.group for c in recipe.columns) or not is_free(recipe) or recipe.entries != "meti":
        return None
    members = [
        m
        for m in words.RARE_GROUPS
        if any(tuple(fields[i : i + len(m)]) == m for i in range(len(fields)))
    ]
    if not members:
        return None
    chosen = rng.choice(members)
    label = rng.choice(words.RARE_GROUPS[chosen])
    columns = tuple(
        replace(c, group=label) if c.field in chosen else c for c in recipe.columns
    )
    return replace(recipe, columns=columns)


def _plans(rng: random.Random, recipe: Recipe, able: Capability) -> Recipe | None:
    """Answers for two plans under one label."""
    fields = [c.field for c in recipe.columns]
    if not is_free(recipe) or recipe.entries != "meti" or "other" in fields:
        return None
    if any(c.group for c in recipe.columns):
        return None
    at = fields.index("setting")
    group, first, second = rng.choice(words.PLANS)
    answer = replace(recipe.columns[at], label=first, group=group)
    other = Column("other", second, WIDTHS["other"], group)
    columns = (*recipe.columns[:at], answer, other, *recipe.columns[at + 1 :])
    return told(replace(recipe, columns=columns), "answers-for-plans")


def _other_header(rng: random.Random, recipe: Recipe, able: Capability) -> Recipe | None:
    """The header once more among the rows, in other words."""
    plain = recipe.entries == "meti" and recipe.look.rules not in OPEN_RULES
    if not plain or not is_free(recipe) or recipe.look.header == "absent":
        return None
    if any(c.group or c.field == "spacer" for c in recipe.columns) or recipe.insertions:
        return None
    labels = "\t".join(
        rng.choice([v for v in words.LABELS[c.field] if v != c.label] or [c.label])
        if c.field not in ("section", "category", "other")
        else c.label
        for c in recipe.columns
    )
    at = rng.randrange(3, recipe.rows - 2)
    insertion = Insertion(at, "header", labels)
    return told(replace(recipe, insertions=(insertion,)), "header-in-other-words")


def _leads(rng: random.Random, recipe: Recipe, able: Capability) -> Recipe | None:
    """Notes between two tables."""
    if not recipe.tables:
        return None
    leads = tuple(rng.sample(words.LEADS, rng.choice((1, 2))))
    return told(replace(recipe, leads=leads), "notes-between-tables")


def _footnotes(rng: random.Random, recipe: Recipe, able: Capability) -> Recipe | None:
    """Signs in answers and remarks that refer to notes below the table."""
    free = free_rows(recipe)
    if recipe.entries != "meti" or len(free) < MOST_FOOTNOTES or recipe.mark.text.strip() == "※":
        return None
    name = rng.choice([c.field for c in recipe.columns if c.field in ("setting", "remarks")])
    for row in rng.sample(free, rng.randint(1, MOST_FOOTNOTES)):
        text = rng.choice(("99.9%以上", "有", "別に定める", "24時間以内"))
        recipe = with_text(recipe, row, name, text + rng.choice(("※1", "※2", " ※1", "（※2）")))
    changed = replace(recipe, notes=(*words.FOOTNOTES, *recipe.notes))
    return told(changed, "footnote-references")


def _lists(rng: random.Random, recipe: Recipe, able: Capability) -> Recipe | None:
    """Lists in several columns, whose lines wrap."""
    free = free_rows(recipe)
    names = [c.field for c in recipe.columns if c.field in ("definition", "setting", "remarks")]
    if recipe.entries != "meti" or len(free) < MOST_LISTS or able.one_page:
        return None
    for row in rng.sample(free, rng.randint(2, MOST_LISTS)):
        recipe = with_text(recipe, row, rng.choice(names), rng.choice(words.LONG_LISTS))
    return told(recipe, "lists-wrapped")


def _lengths(rng: random.Random, recipe: Recipe, able: Capability) -> Recipe | None:
    """Some very long texts among short ones."""
    free = free_rows(recipe)
    names = [c.field for c in recipe.columns if c.field in ("definition", "remarks")]
    if recipe.entries != "meti" or len(free) < MOST_LISTS or able.one_page or not names:
        return None
    for row in rng.sample(free, rng.randint(1, 3)):
        count = rng.randint(4, MOST_SENTENCES)
        recipe = with_text(
            recipe, row, rng.choice(names), "".join(rng.sample(words.SENTENCES, count))
        )
    return told(recipe, "rows-uneven")


def _bare(rng: random.Random, recipe: Recipe, able: Capability) -> Recipe | None:
    """Answers that are numbers, in many rows."""
    free = free_rows(recipe)
    if recipe.entries != "meti" or row_count(recipe) < MOST_LISTS:
        return None
    for row in rng.sample(free, len(free) // 3):
        recipe = with_text(recipe, row, "setting", str(rng.randint(1, 99)))
    return recipe


FORMS: tuple[Form, ...] = (
    _family,
    _family,
    _two_languages,
    _numbers,
    _lone_section,
    _groups,
    _plans,
    _other_header,
    _leads,
    _footnotes,
    _lists,
    _lengths,
    _bare,
)
