"""Makes the documents to measure with: sheets of the corpus one after the other, and drawn tables of any size."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

# Ruled, zebra-striped, merged, without rules; from four programs, 3 to 4 pages each.
SHEETS = ("weasy/zebra", "calc/full-grid", "excel/category-before-number", "writer/rows-split")


def joined(corpus: Path, pages: int, target: Path) -> Path:
    """A document of at least so many pages."""
    sheets = [str(corpus / f"{name}.pdf") for name in SHEETS]
    count = sum(_pages(sheet) for sheet in sheets)
    parts = [argument for _ in range(-(-pages // count)) for s in sheets for argument in (s, "1-z")]
    last = f"1-{pages}"
    whole = target.with_suffix(".whole.pdf")
    subprocess.run(["qpdf", "--empty", "--pages", *parts, "--", str(whole)], check=True)
    subprocess.run(["qpdf", str(whole), "--pages", ".", last, "--", str(target)], check=True)
    whole.unlink()
    return target


def folder(corpus: Path, count: int, target: Path) -> Path:
    """A folder of so many sheets."""
    target.mkdir(parents=True, exist_ok=True)
    sheets = sorted(corpus.glob("*/*.pdf"))
    for number in range(count):
        shutil.copy(sheets[number % len(sheets)], target / f"{number:04}.pdf")
    return target


def _pages(path: str) -> int:
    return int(subprocess.run(["qpdf", "--show-npages", path], check=True, capture_output=True).stdout)


def drawn(target: Path, pages: int, **more: int) -> Path:
    """A document of pages that hold a small numbered table each, and so many more things of the kinds of `MORE`."""
    contents = [_page(page, more) for page in range(pages)]
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"", b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"]
    kids = []
    for content in contents:
        kids.append(f"{len(objects) + 1} 0 R")
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents "
            + f"{len(objects) + 2} 0 R>>".encode()
        )
        objects.append(b"<</Length %d>>stream\n%s\nendstream" % (len(content), content))
    objects[1] = f"<</Type/Pages/Count {pages}/Kids[{' '.join(kids)}]>>".encode()
    target.write_bytes(_file(objects))
    return target


def _file(objects: list[bytes]) -> bytes:
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    return bytes(out + b"trailer<</Size %d/Root 1 0 R>>startxref %d %%%%EOF" % (len(objects) + 1, start))


COLUMNS = ((40, "No."), (80, "Category"), (180, "Item"), (330, "Answer"), (460, "Remarks"), (555, ""))
ROWS = 20


# What is drawn below the table, where it is in nobody's way: so many lines of a page's content each.
MORE = {
    "glyphs": lambda n: [_text(40, 270 - i * 23_000 / n, "abcde fghi" * 10) for i in range(n // 100)],
    "rulings": lambda n: [f"ET 40 {270 - i * 230 / n:.3f} m 555 {270 - i * 230 / n:.3f} l S BT" for i in range(n)],
    # One beside the other, each with a letter in it.
    "fills": lambda n: [
        f"ET 0.5 g {40 + i * 500 / n:.3f} 100 {400 / n:.3f} 100 re f 0 g BT {_text(40 + i * 500 / n, 150, 'a')}"
        for i in range(n)
    ],
    # Over each other, and all white: each may be the ground of others.
    "grounds": lambda n: [f"ET 1 g {40 + i * 99 / n:.3f} {40 + i * 99 / n:.3f} 99 99 re f 0 g BT" for i in range(n)],
    # In one cell, with four columns of text that are not level.
    "lines": lambda n: [
        "ET 40 270 515 -240 re S BT",
        *(_text(50 + 100 * k, 268 - (i + k / 4) * 230 / n, "some words") for i in range(n // 4) for k in range(4)),
    ],
}


def _page(page: int, more: dict[str, int]) -> bytes:
    top, height = 800, 24
    lines = [f"{x} {top} m {x} {top - height * (ROWS + 1)} l S" for x, _ in COLUMNS]
    lines += [f"40 {top - height * row} m 555 {top - height * row} l S" for row in range(ROWS + 2)]
    texts = [_text(x + 3, top - 16, label) for x, label in COLUMNS[:-1]]
    for row in range(ROWS):
        number = page * ROWS + row + 1
        cells = (str(number), "Availability", f"Service item {number}", "99.9 % a month", "none")
        y = top - height * (row + 1) - 16
        texts += [_text(x + 3, y, cell) for (x, _), cell in zip(COLUMNS, cells)]
    texts += [line for kind, count in more.items() for line in MORE[kind](count)]
    return ("0.5 w\n" + "\n".join(lines) + "\nBT /F 5 Tf\n" + "\n".join(texts) + "\nET").encode()


def _text(x: float, y: float, text: str) -> str:
    return f"1 0 0 1 {x} {y:.3f} Tm ({text}) Tj"
