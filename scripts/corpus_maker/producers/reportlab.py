"""ReportLab, drawn by hand: embedded TrueType fonts, and Japanese fonts that are only named."""

from __future__ import annotations

from pathlib import Path

from PIL import Image
from reportlab.lib.colors import HexColor
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas as PDFCanvas

from ..fonts import font_file
from ..paint import paint
from . import Job

# Fonts of the Adobe-Japan1 set that a PDF may use without embedding them.
NAMED_FONTS = {"cid-gothic": "HeiseiKakuGo-W5", "cid-mincho": "HeiseiMin-W3"}
INVISIBLE = 3  # text render mode: neither fill nor stroke


class ReportLabCanvas:
    """The painter's canvas over ReportLab's."""

    def __init__(self, path: Path, font: str) -> None:
        self._canvas = PDFCanvas(str(path), invariant=True, initialFontName="Helvetica")
        self._height = 0.0
        self._started = False
        self._regular, self._bold = _registered(font, False), _registered(font, True)
        self._dot = ImageReader(Image.new("L", (1, 1), 0))

    def width(self, text: str, size: float, bold: bool = False) -> float:
        """See `Canvas`."""
        return pdfmetrics.stringWidth(text, self._bold if bold else self._regular, size)

    def new_page(self, width: float, height: float) -> None:
        """See `Canvas`."""
        if self._started:
            self._canvas.showPage()
        self._started = True
        self._canvas.setPageSize((width, height))
        self._height = height

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
        canvas = self._canvas
        canvas.saveState()
        canvas.translate(x, self._height - y)
        if angle:
            canvas.rotate(angle)
        line = canvas.beginText(0, 0)
        line.setFont(self._bold if bold else self._regular, size)
        line.setFillColor(HexColor(colour))
        if invisible:
            line.setTextRenderMode(INVISIBLE)
        line.textOut(text)
        canvas.drawText(line)
        canvas.restoreState()

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
        self._canvas.setLineWidth(width)
        self._canvas.setStrokeColor(HexColor(colour))
        self._canvas.setDash(list(dash))
        self._canvas.line(x0, self._height - y0, x1, self._height - y1)

    def box(self, x0: float, y0: float, x1: float, y1: float, *, width: float, colour: str) -> None:
        """See `Canvas`."""
        self._canvas.setLineWidth(width)
        self._canvas.setStrokeColor(HexColor(colour))
        self._canvas.rect(x0, self._height - y1, x1 - x0, y1 - y0)

    def fill(self, x0: float, y0: float, x1: float, y1: float, *, colour: str) -> None:
        """See `Canvas`."""
        self._canvas.setFillColor(HexColor(colour))
        self._canvas.rect(x0, self._height - y1, x1 - x0, y1 - y0, stroke=0, fill=1)

    def pill(self, x0: float, y0: float, x1: float, y1: float, *, colour: str) -> None:
        """See `Canvas`."""
        self._canvas.setFillColor(HexColor(colour))
        size = (x1 - x0, y1 - y0)
        self._canvas.roundRect(x0, self._height - y1, *size, min(size) / 2, stroke=0, fill=1)

    def image(self, x0: float, y0: float, x1: float, y1: float) -> None:
        """See `Canvas`."""
        self._canvas.drawImage(self._dot, x0, self._height - y1, x1 - x0, y1 - y0)

    def clip(self, x0: float, y0: float, x1: float, y1: float) -> None:
        """See `Canvas`."""
        self._canvas.saveState()
        path = self._canvas.beginPath()
        path.rect(x0, self._height - y1, x1 - x0, y1 - y0)
        self._canvas.clipPath(path, stroke=0)

    def unclip(self) -> None:
        """See `Canvas`."""
        self._canvas.restoreState()

    def close(self) -> None:
        """See `Canvas`."""
        self._canvas.showPage()
        self._canvas.save()


def _registered(font: str, bold: bool) -> str:
    """Makes a font known to ReportLab, and returns its name there."""
    if font in NAMED_FONTS:
        name = NAMED_FONTS[font]
        if name not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(UnicodeCIDFont(name))
        return name
    path = font_file(font, bold)
    name = Path(path).stem
    if name not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(name, path))
    return name


def render(jobs: list[Job]) -> None:
    """Draws each sheet."""
    for sheet, path in jobs:
        paint(sheet, ReportLabCanvas(path, sheet.look.font))
