"""The values that pass between the stages: recipe -> sheet -> grid -> PDF and truth."""

from __future__ import annotations

from dataclasses import dataclass, field

# Truth keys in the order in which records list them; a column's `field` is one of these or "other".
TEXT_FIELDS = (
    "no",
    "section",
    "category",
    "item",
    "definition",
    "unit",
    "setting_example",
    "setting",
    "remarks",
    "required",
    "other",
    "further",
)
PROSE = ("definition", "remarks")  # fields whose texts are sentences


@dataclass(frozen=True)
class Column:
    """One printed column."""

    field: str
    label: str
    width: float  # share of the table's width; shares need not add up to 1
    group: str = ""  # label above this one in a two-row header; equal neighbours share one cell


@dataclass(frozen=True)
class Mark:
    """How the vendor marks its own items."""

    text: str = "*"
    place: str = "item"  # item | number | category | section
    prefix: bool = False

    def applied(self, label: str) -> str:
        """Returns `label` with the mark on it."""
        return self.text + label if self.prefix else label + self.text


@dataclass(frozen=True)
class Row:
    """One numbered entry; `values` holds what its author typed, without marks."""

    values: dict[str, str]
    section: str = ""
    category: str = ""
    extra: bool = False
    catalogue: str = ""  # the known item's number in its list
    joined: frozenset[str] = frozenset()  # fields whose cell is one with the row above
    wide: tuple[str, ...] = ()  # neighbouring fields that one answer cell covers
    shifted: bool = False  # printed one column to the left, from the category on
    tails: dict[str, str] = field(default_factory=dict)  # field -> typed text that no reader sees
    spilt: frozenset[str] = (
        frozenset()
    )  # fields whose text is not wrapped and runs on over the next cell


@dataclass(frozen=True)
class Insertion:
    """A row that is no entry; it stands before the row with the index `before`."""

    before: int
    kind: str  # note | blank | header (the header row printed again) | continued (the section's heading)
    text: str = ""  # of a header with labels of its own: these, parted by tabs


@dataclass(frozen=True)
class Table:
    """One checklist of a document."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    heading: str = ""
    insertions: tuple[Insertion, ...] = ()
    lead: tuple[str, ...] = ()  # lines below the heading


def numbered(text: str, page: str, pages: str) -> str:
    """Returns a header's or footer's text with the page's number and their count filled in."""
    return text.replace("{pages}", pages).replace("{page}", page)


@dataclass(frozen=True)
class Look:
    """How a sheet is drawn. Lengths are points."""

    page: str = "A4"
    landscape: bool = True
    font: str = "ipaexg"
    size: float = 8
    rules: str = "grid"
    rule_width: float = 0.5
    rule_colour: str = "#000000"
    valign: str = "middle"  # top | middle | bottom
    label_valign: str = "middle"
    padding: float = 2.5
    header_fill: str = "#d9e1f2"
    header_colour: str = "#000000"
    header_bold: bool = False
    header_spaced: bool = False  # 規 定 内 容
    header: str = "repeated"  # repeated | once | absent
    band_fill: str = "#eeeeee"
    zebra_fill: str = "#eef3fa"
    sections: str = "band"  # band | column | heading (over a table of its own) | none
    labels: str = "merged"  # merged | first (blank below) | repeat
    section_text: str = "horizontal"  # horizontal | stacked | rotated | vertical
    category_text: str = "horizontal"
    reprint_labels: bool = False  # a merged label that a page break cuts is printed on each page
    split_rows: bool = False
    centred: tuple[str, ...] = ("no",)
    links: bool = False  # URLs are blue and underlined
    struck: bool = False  # an old answer stands struck through before the new one
    ruby: tuple[tuple[str, str], ...] = ()  # words and the readings printed above them
    fake_bold: bool = False
    watermark: str = ""
    watermark_angle: float = 30  # degrees, counter-clockwise
    hidden: str = ""  # white | mode3 | clip | outside | covered
    running_header: str = ""
    footer: str = ""  # {page} and {pages} are filled in
    footer_place: str = "center"  # left | center | right
    tight: float = 0  # share of a line by which text is taller than its row
    small: tuple[str, ...] = ()  # fields set at 3/4 of the size, as shrink to fit does
    tagged: bool = False
    label_fill: str = ""  # of section, category and number cells
    right: tuple[str, ...] = ()  # fields aligned to the right
    least_height: float = 0  # of a row; 0 leaves rows as tall as their texts
    top_space: float = 0  # white above the first table
    indent: tuple[float, float] = (0, 0)  # left and right of a table, as shares of the page
    framed: bool = False  # a rectangle around all that a page holds, its number included
    valigns: tuple[tuple[str, str], ...] = ()  # fields that stand higher or lower than the others
    badges: tuple[str, ...] = ()  # fields whose texts stand on round coloured grounds of their own
    badge_fill: str = "#1f3864"
    continued: str = ""  # what a reprinted label has behind it
    spacing: float = 0  # between the letters, as a share of the size
    justified: bool = False  # lines filled to both edges
    header_at_bands: bool = False  # the header stands below each band
    bands_numbered: bool = False  # the number before a section's name has a cell of its own
    title_row: str = ""  # the first row of a table, over its header
    heading: str = ""  # of a section over its own table; {number} and {name} are filled in
    band_level: str = "section"  # section | category: what bands name
    hyphens: bool = False  # words are parted at the ends of lines

    def valign_of(self, name: str) -> str:
        """Returns how the text of a field's cells stands between their upper and lower edges."""
        usual = self.label_valign if name in ("section", "category") else self.valign
        return dict(self.valigns).get(name, usual)


@dataclass(frozen=True)
class Sheet:
    """One document, ready to draw."""

    name: str
    producer: str
    look: Look
    tables: tuple[Table, ...]
    vendor: str
    title: str
    date: str
    mark: Mark
    prose: tuple[str, ...] = ()
    legend: str = ""
    notes: tuple[str, ...] = ()
    revisions: tuple[tuple[str, str, str], ...] = ()
    side_by_side: bool = False
    language: str = "ja"
    post: tuple[str, ...] = ()


@dataclass(frozen=True)
class Recipe:
    """Everything a sheet is made from: the same recipe gives the same sheet and truth."""

    name: str
    producer: str
    seed: int
    look: Look = Look()
    columns: tuple[Column, ...] = ()
    vendor: int = 0
    title: str = "クラウドサービスレベルのチェックリスト"
    date: str = "2025年4月1日"
    entries: str = "meti"  # meti | english | chinese | korean | measures
    rows: int = 49
    definitions: str = "long"  # short | long | both | reference
    numbering: str = "plain"
    extras: int = 0
    mark: Mark = Mark()
    legend: str = ""
    tables: tuple[tuple[Column, ...], ...] = ()  # columns of the second and later tables
    side_by_side: bool = False
    shifted: tuple[int, ...] = ()  # row indices from 0, as are the next ones
    wide: tuple[tuple[int, str, str], ...] = ()  # row, first field, last field
    joined: tuple[tuple[int, int, str], ...] = ()  # first row, last row, field
    clipped: tuple[tuple[int, str, str], ...] = ()  # row, field, hidden text
    texts: tuple[tuple[int, str, str], ...] = ()  # row, field, text put in place of the drawn one
    spilt: tuple[tuple[int, str, str], ...] = ()  # row, field, text; the next cell is left empty
    insertions: tuple[Insertion, ...] = ()  # rows of the first table that are no entries
    tick: str = ""  # the sign by which the answer is given under one of three columns
    leads: tuple[str, ...] = ()  # lines above the second and later tables
    blanks: float = 0  # share of remarks and definitions left empty
    prose: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    revisions: int = 0
    post: tuple[str, ...] = ()
    hazards: tuple[str, ...] = ()  # tags that no option tells
