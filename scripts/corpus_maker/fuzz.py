"""Draws random recipes: as unlike each other as real vendors' sheets, and readable all the same."""

from __future__ import annotations

import random
from dataclasses import replace

from . import vocabulary as words
from .capabilities import CID_FONTS, OPEN_RULES, PRODUCERS, Capability
from .flow import POINTS_PER_MM
from .fuzz_cells import with_cells
from .fuzz_columns import with_columns
from .fuzz_forms import with_forms
from .fuzz_kinds import with_kinds
from .fuzz_layouts import with_layouts
from .headers import WIDTHS
from .html import MARGIN_MM, page_size_mm
from .model import Column, Look, Mark, Recipe

# Longest number in each manner, in half-width characters; two in those not listed.
NUMBER_LENGTHS = {
    "dashed": 5,
    "dotted": 6,
    "thousands": 5,
    "padded": 3,
    "full-width": 4,
    "parenthesised": 4,
    "point": 3,
    "closed": 3,
    "question": 4,
    "coded": 9,
    "named": 7,
    "counted": 8,
    "lettered": 5,
    "deep": 8,
    "boxed": 4,
    "lenticular": 6,
    "hashed": 3,
    "worded": 6,
    "roman": 6,
    "slashed": 5,
}
DIGIT_WIDTH = 0.65  # of the widest font's half-width characters, as a share of the font size
LATIN_LABEL_SHARE = 1.5  # how much wider English words need a label's column
CIRCLED_LIMIT = 50  # circled numbers that Unicode has
MOST_EXTRAS = 8
CJK_FONT = "noto"
# A page of another language has no word of Japanese.
CJK_LOOK = {"font": CJK_FONT, "watermark": "", "hidden": "", "running_header": "", "footer": "{page} / {pages}"}
ONE_PAGE_ROWS = {"A4": 16, "A3": 40, "giant": 60}


def random_recipe(name: str, seed: str, producers: tuple[str, ...]) -> Recipe:
    """Returns the recipe that `seed` gives."""
    rng = random.Random(seed)
    producer = rng.choice(producers)
    able = PRODUCERS[producer]
    cjk = 4 * (CJK_FONT in able.fonts)
    entries = rng.choices(
        ("meti", "english", "measures", "chinese", "korean"), (75, 10, 7, cjk, cjk)
    )[0]
    columns = _columns(rng, entries)
    look = _look(rng, able, columns, entries)
    if look.header == "absent":  # nothing tells an example from an answer then
        columns = tuple(c for c in columns if c.field != "setting_example")
    foreign = entries in words.FOREIGN_LABELS
    if entries in ("chinese", "korean"):
        look = replace(look, **CJK_LOOK)
    rows = rng.choice((12, 20, 30, 38, 49, 49, 49))
    if able.one_page:
        look = replace(
            look, page=rng.choice(("A3", "giant")), landscape=False, size=min(look.size, 8)
        )
        rows = min(rows, ONE_PAGE_ROWS[look.page])
    recipe = Recipe(
        name,
        producer,
        seed=rng.randrange(1 << 30),
        look=look,
        columns=columns,
        vendor=rng.randrange(50),
        title=rng.choice(words.FOREIGN_TITLES.get(entries, words.TITLES)),
        date=words.FOREIGN_DATES[entries] if foreign else rng.choice(words.DATES),
        entries=entries,
        rows=min(rows, 18) if entries == "measures" else rows,
        definitions=rng.choice(("short", "long", "long", "both", "reference", "mixed")),
        numbering=_numbering(rng, columns, rows, look.rules),
        blanks=rng.choice((0, 0, 0, 0.3)),
        prose=() if foreign else tuple(rng.sample(words.PROSE, rng.choice((0, 0, 1, 2)))),
        notes=() if foreign else tuple(rng.sample(words.NOTES, rng.choice((0, 0, 0, 1)))),
        revisions=0 if foreign else rng.choice((0, 0, 0, 0, 3)),
        post=_post(rng, look, able),
    )
    recipe = with_cells(rng, _with_extras(rng, _with_tables(rng, recipe, able)), able)
    # Of a source of its own, so that a seed's sheets without these forms stay what they were.
    recipe = with_forms(random.Random(f"{seed}/forms"), recipe, able)
    recipe = with_kinds(random.Random(f"{seed}/kinds"), recipe, able)
    recipe = with_layouts(random.Random(f"{seed}/layouts"), recipe, able)
    recipe = with_columns(random.Random(f"{seed}/columns"), recipe, able)
    return replace(recipe, columns=_with_room_for_numbers(recipe))


def _columns(rng: random.Random, entries: str) -> tuple[Column, ...]:
    """Draws which columns there are, their order, labels and widths."""
    if entries == "measures":
        fields = ["no", "section", "category", "item", "required", "definition", "setting"]
    else:
        fields = ["no", "category", "item", "definition", "unit", "setting", "remarks"]
        optional = {"no": 0.1, "unit": 0.15, "remarks": 0.25, "definition": 0.05}
        fields = [f for f in fields if rng.random() >= optional.get(f, 0)]
        if rng.random() < 0.25:
            fields.insert(fields.index("category"), "section")
        if entries == "meti" and "unit" in fields and rng.random() < 0.1:
            fields.insert(fields.index("setting"), "setting_example")
        if "no" in fields and rng.random() < 0.1:  # 種別 stands before No.
            fields.remove("no")
            fields.insert(fields.index("item"), "no")
    labels = words.FOREIGN_LABELS.get(entries, words.LABELS)
    columns = [
        Column(f, rng.choice(labels[f]), WIDTHS[f] * rng.uniform(0.85, 1.25)) for f in fields
    ]
    if entries == "english":
        columns = [
            replace(c, width=c.width * LATIN_LABEL_SHARE)
            if c.field in ("section", "category", "unit")
            else c
            for c in columns
        ]
    if entries not in words.FOREIGN_LABELS and rng.random() < 0.12:
        columns = _grouped(rng, columns)
    elif "section" in fields and entries == "meti" and rng.random() < 0.5:
        columns = [
            replace(c, label="種別") if c.field in ("section", "category") else c for c in columns
        ]
    return tuple(columns)


def _grouped(rng: random.Random, columns: list[Column]) -> list[Column]:
    """Gives neighbouring columns an upper label."""
    result = columns
    for fields, labels in words.GROUPS.items():
        at = [i for i, c in enumerate(result) if c.field in fields]
        if len(at) > 1 and at == list(range(at[0], at[-1] + 1)):
            group = rng.choice(labels)
            result = [replace(c, group=group) if i in at else c for i, c in enumerate(result)]
    return result


def _look(rng: random.Random, able: Capability, columns: tuple[Column, ...], entries: str) -> Look:
    rules = rng.choice(able.rules + ("grid",) * 5)
    fill, colour = rng.choice(words.HEADER_FILLS)
    has_section = any(c.field == "section" for c in columns)
    sections = "column" if has_section else rng.choice(("band", "band", "none"))
    many = len(columns) > 6
    landscape = many or rng.random() < 0.6
    look = Look(
        page=rng.choices(("A4", "A3", "B4", "letter"), (70, 12, 8, 10))[0],
        landscape=landscape,
        font=rng.choice(able.fonts),
        size=rng.choice((6.5, 7, 7.5, 8, 8, 8.5, 9)) if landscape else rng.choice((6, 6.5, 7, 7.5)),
        rules=rules,
        rule_width=rng.choice((0.25, 0.34, 0.5, 0.5, 0.75, 1)),
        rule_colour=rng.choice(words.RULE_COLOURS),
        valign=rng.choice(("top", "middle", "middle", "bottom")),
        padding=rng.uniform(4, 6) if rules in OPEN_RULES else rng.uniform(1.5, 4),
        header_fill=fill,
        header_colour=colour,
        header_bold=rng.random() < 0.3,
        header_spaced=rng.random() < 0.08,
        header=rng.choices(
            ("repeated", "once", "absent"),
            (60 * able.repeats_headers, 36, 4 if entries == "meti" else 0),
        )[0],
        sections=sections,
        centred=rng.choice((("no",), ("no", "unit"), ("no", "unit", "setting"), ())),
        links=rng.random() < 0.3,
    )
    return _with_overlays(rng, _with_labels(rng, look, able, has_section, columns), able)


def _with_labels(
    rng: random.Random, look: Look, able: Capability, has_section: bool, columns: tuple[Column, ...]
) -> Look:
    """Draws how section and category labels are drawn."""
    if look.rules in OPEN_RULES:
        return replace(look, labels=rng.choice(("first", "repeat")), label_valign=look.valign)
    labels = rng.choices(("merged", "first", "repeat"), (85, 5, 10))[0]
    if labels != "merged":
        return replace(look, labels=labels, label_valign=look.valign)
    first_column = columns[0].field in ("section", "category")
    turned = ("horizontal",) * 3 + able.turned
    return replace(
        look,
        label_valign=rng.choice(("top", "middle", "middle", "bottom")),
        section_text=rng.choice(turned) if has_section else "horizontal",
        category_text=rng.choice(turned) if rng.random() < 0.2 else "horizontal",
        reprint_labels=able.by_hand and rng.random() < 0.4,
        split_rows=able.splits_rows and not first_column and rng.random() < 0.3,
    )


def _with_overlays(rng: random.Random, look: Look, able: Capability) -> Look:
    """Draws what lies over, under and around the table."""
    by_hand = able.by_hand
    return replace(
        look,
        struck=True,
        fake_bold=by_hand and rng.random() < 0.1,
        watermark=rng.choice(words.WATERMARKS) if able.watermarks and rng.random() < 0.1 else "",
        watermark_angle=rng.choice((0, 30, 45)),
        hidden=rng.choice(able.hidden) if able.hidden and rng.random() < 0.1 else "",
        running_header=rng.choice(words.RUNNING_HEADERS)
        if able.furniture and rng.random() < 0.25
        else "",
        footer=rng.choice(words.FOOTERS) if able.furniture and rng.random() < 0.5 else "",
        tight=rng.choice((0, 0, 0, 0.1, 0.2)) if by_hand and look.rules not in OPEN_RULES else 0,
        small=("remarks",) if rng.random() < 0.1 else (),
        tagged=able.tags and rng.random() < 0.5,
    )


def _numbering(rng: random.Random, columns: tuple[Column, ...], rows: int, rules: str) -> str:
    """Draws how rows are numbered; without rules, a row with an empty number is not seen for certain."""
    if all(c.field != "no" for c in columns):
        return "none"
    rare = [
        "dashed",
        "dotted",
        "restarting",
        "skipping",
        "repeating",
        "descending",
        "padded",
        "full-width",
        "parenthesised",
        "thousands",
        "point",
    ]
    if rules not in OPEN_RULES:
        rare.append("sparse")
    if rows + MOST_EXTRAS < CIRCLED_LIMIT:
        rare.append("circled")
    return rng.choice(rare) if rng.random() < 0.5 else "plain"


def _post(rng: random.Random, look: Look, able: Capability) -> tuple[str, ...]:
    """Draws what other programs did to the file afterwards."""
    steps: list[str] = []
    if look.font not in CID_FONTS:
        steps += [s for s in ("radicals", "rare-signs", "decomposed-kana") if rng.random() < 0.05]
    steps += [s for s in ("negative-origin", "user-unit", "rotate", "crop") if rng.random() < 0.05]
    rewritable = able.survives_ghostscript and "decomposed-kana" not in steps
    steps += rng.choices(([], ["ghostscript"], ["qpdf"]), (86, 6 * rewritable, 8))[0]
    return tuple(steps + (["encrypt"] if rng.random() < 0.05 else []))


def _with_tables(rng: random.Random, recipe: Recipe, able: Capability) -> Recipe:
    """Draws a second table, of fewer columns."""
    columns = _with_room_for_numbers(recipe)
    recipe = replace(recipe, columns=columns)
    if (
        rng.random() >= 0.1
        or recipe.entries == "measures"
        or recipe.look.header == "absent"
        or able.one_page
    ):
        return recipe
    second = tuple(c for c in columns if c.field not in ("remarks", "setting_example"))
    return replace(recipe, tables=(second,))


def _with_room_for_numbers(recipe: Recipe) -> tuple[Column, ...]:
    """Widens the number's column so that no number is wrapped, even with a mark on it."""
    look = recipe.look
    characters = NUMBER_LENGTHS.get(recipe.numbering, 2) + 2
    points = characters * DIGIT_WIDTH * look.size + 2 * look.padding
    need = points / ((page_size_mm(look)[0] - 2 * MARGIN_MM) * POINTS_PER_MM)
    rest = sum(c.width for c in recipe.columns if c.field != "no")
    width = rest * need / (1 - need)
    return tuple(
        replace(c, width=max(c.width, width)) if c.field == "no" else c for c in recipe.columns
    )


def _with_extras(rng: random.Random, recipe: Recipe) -> Recipe:
    """Draws the vendor's own items and their mark."""
    if recipe.entries != "meti" or recipe.tables or rng.random() < 0.5:
        return recipe
    fields = {c.field for c in recipe.columns}
    places = ["item", "item", "item"]
    if "no" in fields and recipe.numbering != "sparse":
        places.append("number")
    if recipe.look.sections == "band" or "section" in fields:
        places.append("section")
    text, place = rng.choice(words.MARKS), rng.choice(places)
    if place == "number":
        text = rng.choice(("*", "＊", "※"))
    mark = Mark(text, place, prefix=text.strip() in ("※", "【独自】"))
    legend = rng.choice(words.LEGENDS).format(mark=text.strip())
    return replace(recipe, extras=rng.randint(1, MOST_EXTRAS), mark=mark, legend=legend)
