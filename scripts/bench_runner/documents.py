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


def drawn(target: Path, pages: int, glyphs: int = 0, rulings: int = 0) -> Path:
    """A document of pages that hold a small numbered table each, and so many more glyphs or rulings."""
    contents = [_page(page, glyphs, rulings) for page in range(pages)]
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


def _page(page: int, glyphs: int, rulings: int) -> bytes:
    top, height = 800, 24
    lines = [f"{x} {top} m {x} {top - height * (ROWS + 1)} l S" for x, _ in COLUMNS]
    lines += [f"40 {top - height * row} m 555 {top - height * row} l S" for row in range(ROWS + 2)]
    texts = [_text(x + 3, top - 16, label) for x, label in COLUMNS[:-1]]
    for row in range(ROWS):
        number = page * ROWS + row + 1
        cells = (str(number), "Availability", f"Service item {number}", "99.9 % a month", "none")
        y = top - height * (row + 1) - 16
        texts += [_text(x + 3, y, cell) for (x, _), cell in zip(COLUMNS, cells)]
    lines += [f"40 {270 - i * 230 / rulings:.3f} m 555 {270 - i * 230 / rulings:.3f} l S" for i in range(rulings)]
    wide = 100  # glyphs a line
    texts += [_text(40, 270 - i * 230 * wide / glyphs, "abcde fghi" * (wide // 10)) for i in range(glyphs // wide)]
    return ("0.5 w\n" + "\n".join(lines) + "\nBT /F 5 Tf\n" + "\n".join(texts) + "\nET").encode()


def _text(x: float, y: float, text: str) -> str:
    return f"1 0 0 1 {x} {y:.3f} Tm ({text}) Tj"
