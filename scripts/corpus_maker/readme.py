"""Writes Corpus/README.md from the cases' origins."""

from __future__ import annotations

import json
from collections import defaultdict
from pathlib import Path
from typing import Any

INTRODUCTION = """\
# Corpus
Checklist PDFs of invented vendors, each with what a person reads on it. Made by `scripts/corpus`; this page, too.

- `<family>/<case>.pdf`: the sheet; the family is the program that drew it.
- `<case>.truth.json`: its rows, from the source data that the sheet was drawn from, never from the PDF.
- `<case>.origin.json`: recipe, producer and the steps after it, font, SHA-256, licence and hazards.

The texts are our own, save the titles, categories and units of METI's public list of items. A sheet whose truth has
`scan` is a picture: it has no rows to read.

## Truth
`{"vendor","title","date","columns","fields","rows","notes"}`. `columns` are the printed labels (`header_groups` the
labels above them), `fields` what they hold; with several tables, `tables` lists them and each row has its `table`.
A row has `no`, `section`, `category`, `item`, `extra`, `definition`, `unit`, `setting`, `remarks`, and
`setting_example` or `required` where such a column is printed. Text is what was typed, `\\n` a typed line break;
compare after NFKC and without white space. Labels are filled down, marks taken off (`extra` is true instead), a cell
merged over columns is in `setting`, one merged over rows in each row; a row printed one column to the left stands
repaired, with `repaired`. Of a clipped cell it has what shows. Furniture, notes, ruby and hidden text are not in it.

## Add a case
1. Add a `Recipe` to a module in `scripts/corpus_maker/cases/`; its name is `<family>/<case>`, its options are the
   fields of `Recipe` and `Look` in `model.py`. Keep what a person cannot read without doubt out of it.
   A sheet that no `Recipe` can describe is written by hand, as an HTML page, in `scripts/corpus_maker/hand/`.
2. `scripts/corpus <family>/<case>` builds it (`scripts/corpus --setup` once before), and writes this page anew.
3. `scripts/corpus --check <family>/<case>` tells which texts of the truth are not in the PDF.
4. Look at every page (`pdftoppm -r 80 -png`): the truth must say what is seen there.
"""


def write_readme(folder: Path) -> None:
    """Writes the page from all origins in `folder`."""
    origins = {
        path.relative_to(folder).as_posix().removesuffix(".origin.json"): json.loads(
            path.read_text(encoding="utf-8")
        )
        for path in sorted(folder.rglob("*.origin.json"))
    }
    text = f"{INTRODUCTION}\n{_hazards(origins)}\n{_cases(origins)}"
    (folder / "README.md").write_text(text, encoding="utf-8")


def _hazards(origins: dict[str, dict[str, Any]]) -> str:
    cases: dict[str, list[str]] = defaultdict(list)
    for name, origin in origins.items():
        for hazard in origin["hazards"]:
            cases[hazard].append(name)
    rows = [f"| {hazard} | {', '.join(names)} |" for hazard, names in sorted(cases.items())]
    return "\n".join(["## Hazards", "| hazard | cases |", "| --- | --- |", *rows, ""])


def _cases(origins: dict[str, dict[str, Any]]) -> str:
    rows = [f"| {name} | {o['producer']} | {o['font']} |" for name, o in origins.items()]
    return "\n".join(
        [f"## Cases ({len(rows)})", "| case | producer | font |", "| --- | --- | --- |", *rows, ""]
    )
