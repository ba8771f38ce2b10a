"""fpdf2, drawn by hand."""

from __future__ import annotations

import datetime
import io
import logging
from pathlib import Path

from fpdf import FPDF
from fpdf.enums import TextMode
from PIL import Image

from ..fonts import BOLD, advances, font_file
from ..paint import paint
from . import Job

# A fixed date keeps the files the same from one run to the next.
CREATED = datetime.datetime(2025, 4, 1, tzinfo=datetime.UTC)


class FPDFCanvas:
    """The painter's canvas over fpdf2's."""

    def __init__(self, path: Path, font: str) -> None:
        self._path = path
        self._font = font
        self._pdf = FPDF(unit="pt")
        self._pdf.set_creation_date(CREATED)
        self._pdf.set_auto_page_break(False)
        self._pdf.add_font("sheet", "", font_file(font))
        self._pdf.add_font("sheet", "B", font_file(font, bold=font in BOLD))
        self._dot = io.BytesIO()
        Image.new("L", (1, 1), 0).save(self._dot, "PNG")
        self._clips: list = []

    def width(self, text: str, size: float, bold: bool = False) -> float:
        """See `Canvas`."""
        return advances(self._font, bold).width(text, size)

    def new_page(self, width: float, height: float) -> None:
        """See `Canvas`."""
        self._pdf.add_page(orientation="portrait", format=(width, height))

    def text(
        self,
        x: float,
        y: float,
        text: str,
        size: float,
        *,
        colour: str = "#000000",
        bold: bool = False,
        angle: float = 0,
        invisible: bool = False,
    ) -> None:
        """See `Canvas`."""
        if not text:
            return
        pdf = self._pdf
        pdf.set_font("sheet", "B" if bold else "", size)
        pdf.set_text_color(colour)
        pdf.text_mode = TextMode.INVISIBLE if invisible else TextMode.FILL
        with pdf.rotation(angle, x, y):
            pdf.text(x, y, text)

    def stroke(
        self,
        x0: float,
        y0: float,
        x1: float,
        y1: float,
        *,
        width: float,
        colour: str,
        dash: tuple[float, ...] = (),
    ) -> None:
        """See `Canvas`."""
        self._pen(width, colour)
        self._pdf.set_dash_pattern(*(dash or (0, 0)))
        self._pdf.line(x0, y0, x1, y1)
        self._pdf.set_dash_pattern()

    def box(self, x0: float, y0: float, x1: float, y1: float, *, width: float, colour: str) -> None:
        """See `Canvas`."""
        self._pen(width, colour)
        self._pdf.rect(x0, y0, x1 - x0, y1 - y0)

    def fill(self, x0: float, y0: float, x1: float, y1: float, *, colour: str) -> None:
        """See `Canvas`."""
        self._pdf.set_fill_color(colour)
        self._pdf.rect(x0, y0, x1 - x0, y1 - y0, style="F")

    def pill(self, x0: float, y0: float, x1: float, y1: float, *, colour: str) -> None:
        """See `Canvas`."""
        self._pdf.set_fill_color(colour)
        size = (x1 - x0, y1 - y0)
        radius = min(size) / 2
        self._pdf.rect(x0, y0, *size, style="F", round_corners=True, corner_radius=radius)

    def image(self, x0: float, y0: float, x1: float, y1: float) -> None:
        """See `Canvas`."""
        self._pdf.image(self._dot, x0, y0, x1 - x0, y1 - y0)

    def clip(self, x0: float, y0: float, x1: float, y1: float) -> None:
        """See `Canvas`."""
        self._clips.append(self._pdf.rect_clip(x0, y0, x1 - x0, y1 - y0))
        self._clips[-1].__enter__()

    def unclip(self) -> None:
        """See `Canvas`."""
        self._clips.pop().__exit__(None, None, None)

    def close(self) -> None:
        """See `Canvas`."""
        self._pdf.output(str(self._path))

    def _pen(self, width: float, colour: str) -> None:
        self._pdf.set_line_width(width)
        self._pdf.set_draw_color(colour)


def render(jobs: list[Job]) -> None:
    """Draws each sheet."""
    logging.getLogger("fontTools").setLevel(logging.ERROR)
    for sheet, path in jobs:
        paint(sheet, FPDFCanvas(path, sheet.look.font))
