"""Fills a recipe with texts: recipe -> sheet."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import groupby

from .model import Column, Recipe, Row, Sheet, Table
from .numbering import numbers
from .vocabulary import CODES, FURTHER
from .wording import Entry, extra_entries, foreign_entries, measure_entries, meti_entries, vendors

REVISIONS = (
    ("1.0", "2022/10/3", "初版"),
    ("1.1", "2023/4/17", "No.5 の稼働率を改めた"),
    ("2.0", "2024/6/28", "拠点の移転に合わせて全体を見直した"),
    ("2.1", "2025/2/10", "誤記の訂正"),
)
SECOND_ANSWERS = ("同左", "有償で対応", "－", "個別に見積もる", "2026年度に対応の予定", "対応")
LANGUAGES = {"english": "en", "chinese": "zh", "korean": "ko"}  # of entries that are not Japanese
ANSWER_FIELDS = ("setting", "other", "further")  # of answers by ticks, left to right
SETTING_EXAMPLES = {
    "有無": "有",
    "時間帯": "平日9時～17時",
    "時間": "12時間",
    "稼働率(%)": "99.5%以上",
}


def compose(recipe: Recipe) -> Sheet:
    """Returns the sheet that `recipe` tells; the same recipe gives the same sheet."""
    rng = random.Random(recipe.seed)
    language = LANGUAGES.get(recipe.entries, "ja")
    choices = vendors(language)
    vendor = choices[recipe.vendor % len(choices)]
    return Sheet(
        name=recipe.name,
        producer=recipe.producer,
        look=recipe.look,
        tables=_tables(recipe, rng),
        vendor=vendor.name,
        title=f"{vendor.product} {recipe.title}",
        date=recipe.date,
        mark=recipe.mark,
        prose=recipe.prose,
        legend=recipe.legend,
        notes=recipe.notes,
        revisions=REVISIONS[: recipe.revisions],
        side_by_side=recipe.side_by_side,
        language=language,
        post=recipe.post,
    )


def _tables(recipe: Recipe, rng: random.Random) -> tuple[Table, ...]:
    """Returns the document's checklists: the entries shared out among them in order."""
    layouts = (recipe.columns, *recipe.tables)
    entries = _entries(recipe, rng)
    per_table = -(-len(entries) // len(layouts))
    tables = []
    for i, columns in enumerate(layouts):
        part = entries[i * per_table : (i + 1) * per_table]
        rows = [
            _row(e, n, columns, recipe, rng)
            for e, n in zip(part, numbers(part, recipe.numbering), strict=True)
        ]
        if i == 0:
            rows = _altered(rows, recipe)
        heading = f"別表{i + 1}" if len(layouts) > 1 else ""
        insertions = recipe.insertions if i == 0 else ()
        parted = [rows[n.before] for n in insertions if n.before < len(rows)]
        if any(row.joined or row.shifted for row in parted):
            raise ValueError("a row that is no entry must not part merged cells")
        lead = recipe.leads if i else ()
        tables.append(Table(columns, tuple(rows), heading, insertions, lead))
    if recipe.look.bands_numbered:
        tables = [_numbered(table) for table in tables]
    return _headed(tables[0], recipe.look.heading) if recipe.look.sections == "heading" else tuple(tables)


def _numbered(table: Table) -> Table:
    """Returns the table with a number before each section's name."""
    sections = list(dict.fromkeys(row.section for row in table.rows if row.section))
    rows = tuple(
        replace(row, section=f"{sections.index(row.section) + 1} {row.section}")
        if row.section
        else row
        for row in table.rows
    )
    return replace(table, rows=rows)


def _headed(table: Table, form: str) -> tuple[Table, ...]:
    """Returns a table for each section, under a heading that has its name."""
    tables = []
    for number, (section, group) in enumerate(
        groupby(table.rows, key=lambda row: row.section), start=1
    ):
        heading = form.format(number=number, name=section)
        rows = tuple(replace(row, section=heading) for row in group)
        tables.append(Table(table.columns, rows, heading))
    return tuple(tables)


def _entries(recipe: Recipe, rng: random.Random) -> list[Entry]:
    if recipe.entries in LANGUAGES:
        return foreign_entries(rng, recipe.entries, recipe.rows)
    if recipe.entries == "measures":
        return measure_entries(rng, recipe.rows)
    known = meti_entries(rng, recipe.rows, recipe.definitions)
    in_sections = recipe.mark.place in ("section", "category")
    return known + extra_entries(rng, recipe.extras, in_sections)


def _row(
    entry: Entry, number: str, columns: tuple[Column, ...], recipe: Recipe, rng: random.Random
) -> Row:
    texts = {
        "no": number,
        "item": entry.title,
        "definition": entry.definition,
        "unit": entry.unit,
        "setting_example": SETTING_EXAMPLES.get(entry.unit, "－"),
        "setting": entry.setting,
        "remarks": entry.remarks,
        "required": entry.required or rng.choice(["必須", "必須", "選択"]),
        "other": SECOND_ANSWERS[len(entry.title) % len(SECOND_ANSWERS)],
        "further": _further(entry, columns),
    }
    fields = {c.field for c in columns}
    if (
        "remarks" not in fields and entry.remarks
    ):  # one answer column: the remark is typed below the answer
        texts["setting"] = f"{entry.setting}\n{entry.remarks}"
    if recipe.tick:
        chosen = ANSWER_FIELDS[0 if len(entry.setting) % 2 else len(entry.title) % 3]
        texts.update({name: recipe.tick if name == chosen else "" for name in ANSWER_FIELDS})
    for name in ("remarks", "definition"):
        if rng.random() < recipe.blanks:
            texts[name] = ""
    values = {k: v for k, v in texts.items() if k in fields}
    return Row(values, entry.section, entry.category, entry.extra, entry.catalogue)


def _further(entry: Entry, columns: tuple[Column, ...]) -> str:
    """Returns what stands in a further column, which its label tells."""
    label = next((c.label for c in columns if c.field == "further"), "")
    texts = (FURTHER | CODES).get(label, SECOND_ANSWERS)
    return texts[len(entry.definition) % len(texts)]


def _altered(rows: list[Row], recipe: Recipe) -> list[Row]:
    """Returns the rows with the recipe's special cells put in.

    Raises ValueError when these do not go together.
    """
    for index, name, text in recipe.texts:
        rows[index] = replace(rows[index], values={**rows[index].values, name: text})
    for index, name, tail in recipe.clipped:
        rows[index] = replace(rows[index], tails={**rows[index].tails, name: tail})
    names = [c.field for c in recipe.columns]
    for index, name, text in recipe.spilt:
        values = {**rows[index].values, name: text}
        values.update(dict.fromkeys(names[names.index(name) + 1 :][:1], ""))
        rows[index] = replace(rows[index], values=values, spilt=rows[index].spilt | {name})
    for index in recipe.shifted:
        if index == 0 or _label(rows[index]) != _label(rows[index - 1]):
            raise ValueError("a row that lost its category must follow one of the same category")
        rows[index] = replace(rows[index], shifted=True)
    for index, first, last in recipe.wide:
        covered = tuple(names[names.index(first) : names.index(last) + 1])
        rows[index] = replace(rows[index], wide=covered)
    for start, end, name in recipe.joined:
        if _label(rows[start]) != _label(rows[end]):
            raise ValueError("a merged answer must not cross the border of its category")
        for index in range(start + 1, end + 1):
            values = {**rows[index].values, name: rows[start].values[name]}
            item = rows[start if name == "item" else index].catalogue
            rows[index] = replace(
                rows[index], values=values, catalogue=item, joined=rows[index].joined | {name}
            )
    return rows


def _label(row: Row) -> tuple[str, str]:
    return row.section, row.category
