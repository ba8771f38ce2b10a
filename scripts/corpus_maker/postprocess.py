"""Changes finished PDFs as other programs do: turns, crops, locks and rewrites them."""

from __future__ import annotations

import io
import subprocess
from collections.abc import Callable
from pathlib import Path

import pikepdf
from pikepdf import Array, Name

from .layer import recognised
from .shiftjis import reencode
from .tounicode import byte_sums, decomposed, radicals, rewrite_code_points, signs, tabs

CROP_OFFSET = (90, 60)  # points between the media box's corner and the crop box's
NEGATIVE_ORIGIN = (-200, -100)  # points
USER_UNIT = 2  # default user space units are so many times 1/72 inch
LARGER_PAPER = 120  # points added to the right and below
SCAN_DPI = 100
SHRUNK, ENLARGED = 0.45, 2.5  # of the usual size


def apply(steps: tuple[str, ...], path: Path) -> None:
    """Applies `steps` to the PDF at `path`, in order."""
    for step in steps:
        _STEPS[step](path)


def _edited(path: Path, edit: Callable[[pikepdf.Pdf], None], **save: object) -> None:
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        edit(pdf)
        pdf.save(path, deterministic_id="encryption" not in save, **save)


def _transform(page: pikepdf.Page, matrix: str) -> None:
    """Draws the page's content through `matrix`; link areas, which would stay behind, are dropped."""
    page.contents_add(f"q {matrix} cm\n".encode(), prepend=True)
    page.contents_add(b"\nQ")
    if "/Annots" in page:
        del page["/Annots"]


def _corners(page: pikepdf.Page) -> tuple[float, float, float, float]:
    return tuple(float(v) for v in page.mediabox)


def _rotate(path: Path, step: int = 1) -> None:
    """Stores each page lying on its side, or every `step`th, with a /Rotate that sets it upright."""

    def edit(pdf: pikepdf.Pdf) -> None:
        for page in pdf.pages[::step]:
            x0, y0, x1, y1 = _corners(page)
            _transform(page, f"0 1 -1 0 {y1} {-x0}")
            page.mediabox = Array([0, 0, y1 - y0, x1 - x0])
            page.obj[Name.Rotate] = 90
            for box in ("/CropBox", "/TrimBox", "/BleedBox", "/ArtBox"):
                if box in page:
                    del page[box]

    _edited(path, edit)


def _upside_down(path: Path) -> None:
    """Stores each page upside down, with a /Rotate that sets it upright."""

    def edit(pdf: pikepdf.Pdf) -> None:
        for page in pdf.pages:
            x0, y0, x1, y1 = _corners(page)
            _transform(page, f"-1 0 0 -1 {x0 + x1} {y0 + y1}")
            page.obj[Name.Rotate] = 180

    _edited(path, edit)


def _scaled(path: Path, factor: float) -> None:
    """Draws each page larger or smaller, on paper that is so, too."""

    def edit(pdf: pikepdf.Pdf) -> None:
        for page in pdf.pages:
            _transform(page, f"{factor} 0 0 {factor} 0 0")
            page.mediabox = Array([v * factor for v in _corners(page)])
            for box in ("/CropBox", "/TrimBox", "/BleedBox", "/ArtBox"):
                if box in page:
                    del page[box]

    _edited(path, edit)


def _sideways(path: Path) -> None:
    """Draws each page lying on its side, as it came from the printer."""

    def edit(pdf: pikepdf.Pdf) -> None:
        for page in pdf.pages:
            x0, y0, x1, y1 = _corners(page)
            _transform(page, f"0 1 -1 0 {y1} {-x0}")
            page.mediabox = Array([0, 0, y1 - y0, x1 - x0])

    _edited(path, edit)


def _crop(path: Path) -> None:
    """Puts the page inside a larger media box, and crops to it."""

    def edit(pdf: pikepdf.Pdf) -> None:
        dx, dy = CROP_OFFSET
        for page in pdf.pages:
            x0, y0, x1, y1 = _corners(page)
            page.cropbox = Array([x0, y0, x1, y1])
            page.mediabox = Array([x0 - dx, y0 - dy, x1 + dx, y1 + dy])

    _edited(path, edit)


def _origin(path: Path) -> None:
    """Moves the media box's corner to negative coordinates."""

    def edit(pdf: pikepdf.Pdf) -> None:
        dx, dy = NEGATIVE_ORIGIN
        for page in pdf.pages:
            x0, y0, x1, y1 = _corners(page)
            _transform(page, f"1 0 0 1 {dx} {dy}")
            page.mediabox = Array([x0 + dx, y0 + dy, x1 + dx, y1 + dy])

    _edited(path, edit)


def _user_unit(path: Path) -> None:
    """Halves all coordinates and doubles the unit."""

    def edit(pdf: pikepdf.Pdf) -> None:
        for page in pdf.pages:
            _transform(page, f"{1 / USER_UNIT} 0 0 {1 / USER_UNIT} 0 0")
            page.mediabox = Array([v / USER_UNIT for v in _corners(page)])
            page.obj[Name.UserUnit] = USER_UNIT

    _edited(path, edit)
    _require_version(path, "1.6")


def _mixed_sizes(path: Path) -> None:
    """Gives every other page a larger sheet of paper."""

    def edit(pdf: pikepdf.Pdf) -> None:
        for page in pdf.pages[1::2]:
            x0, y0, x1, y1 = _corners(page)
            page.mediabox = Array([x0, y0 - LARGER_PAPER, x1 + LARGER_PAPER, y1])
            if "/CropBox" in page:
                del page["/CropBox"]

    _edited(path, edit)


def _require_version(path: Path, version: str) -> None:
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        pdf.save(path, min_version=version, deterministic_id=True)


def _encrypt(path: Path) -> None:
    """Locks the file with an owner password only, so that every reader opens it."""
    lock = pikepdf.Encryption(owner="owner", user="", R=4)
    _edited(path, lambda _: None, encryption=lock)


def _ghostscript(path: Path) -> None:
    """Lets Ghostscript interpret the file and write it anew."""
    out = path.with_suffix(".gs")
    subprocess.run(
        ["gs", "-q", "-dBATCH", "-dNOPAUSE", "-dSAFER", "-sDEVICE=pdfwrite", "-o", out, path],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    out.replace(path)


def _qpdf(path: Path) -> None:
    """Lets qpdf rewrite the file for the web, with object streams."""
    out = path.with_suffix(".qpdf")
    subprocess.run(
        ["qpdf", "--linearize", "--object-streams=generate", "--deterministic-id", path, out],
        check=True,
    )
    out.replace(path)


def _scan(path: Path) -> None:
    """Replaces each page with its picture."""
    from PIL import Image

    raw = subprocess.run(
        ["pdftoppm", "-r", str(SCAN_DPI), "-gray", path],
        check=True,
        capture_output=True,
    ).stdout
    stream, pages = io.BytesIO(raw), []
    while stream.tell() < len(raw):
        pages.append(Image.open(io.BytesIO(_one_pgm(stream))).convert("L"))
    pages[0].save(
        path, "PDF", resolution=SCAN_DPI, save_all=True, append_images=pages[1:], quality=40
    )


def _ocr(path: Path) -> None:
    """Replaces each page with its picture, under the text that an OCR tool reads in it."""
    text = recognised(path)
    _scan(path)
    with pikepdf.open(path, allow_overwriting_input=True) as pdf, pikepdf.open(text) as layer:
        for page, letters in zip(pdf.pages, layer.pages, strict=True):
            page.add_overlay(letters)
        pdf.save(path, deterministic_id=True)


def _one_pgm(stream: io.BytesIO) -> bytes:
    """Reads the next of several binary PGM pictures that stand one after another."""
    header = b"".join(stream.readline() for _ in range(3))  # P5, size, depth
    width, height = (int(v) for v in header.split()[1:3])
    return header + stream.read(width * height)


_STEPS: dict[str, Callable[[Path], None]] = {
    "rotate": _rotate,
    "rotate-some": lambda path: _rotate(path, step=2),
    "upside-down": _upside_down,
    "shrunk": lambda path: _scaled(path, SHRUNK),
    "enlarged": lambda path: _scaled(path, ENLARGED),
    "sideways": _sideways,
    "crop": _crop,
    "negative-origin": _origin,
    "user-unit": _user_unit,
    "mixed-sizes": _mixed_sizes,
    "encrypt": _encrypt,
    "ghostscript": _ghostscript,
    "qpdf": _qpdf,
    "scan": _scan,
    "ocr": _ocr,
    "shift-jis": lambda path: _edited(path, reencode),
    "radicals": lambda path: _edited(path, lambda pdf: rewrite_code_points(pdf, radicals)),
    "rare-signs": lambda path: _edited(path, lambda pdf: rewrite_code_points(pdf, signs)),
    "byte-sums": lambda path: _edited(path, lambda pdf: rewrite_code_points(pdf, byte_sums)),
    "tabs": lambda path: _edited(path, lambda pdf: rewrite_code_points(pdf, tabs)),
    "decomposed-kana": lambda path: _edited(path, lambda pdf: rewrite_code_points(pdf, decomposed)),
}
STEPS = tuple(_STEPS)
