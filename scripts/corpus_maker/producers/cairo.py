"""cairo through its Python binding, with its own text calls."""

from __future__ import annotations

import io
import math
from pathlib import Path

import cairo

from ..fonts import FAMILIES
from ..paint import paint
from . import Job


class CairoCanvas:
    """The painter's canvas over a cairo PDF surface."""

    def __init__(self, path: Path, font: str) -> None:
        self._path = path
        self._file = (
            io.BytesIO()
        )  # a canvas given up must not write to the path when it is collected
        self._surface = cairo.PDFSurface(self._file, 1, 1)
        self._context = cairo.Context(self._surface)
        self._started = False
        self._family = FAMILIES[font]
        options = cairo.FontOptions()
        options.set_hint_metrics(cairo.HintMetrics.OFF)  # advances in proportion to the size
        self._context.set_font_options(options)

    def width(self, text: str, size: float, bold: bool = False) -> float:
        """See `Canvas`."""
        self._select(size, bold)
        return self._context.text_extents(text).x_advance

    def new_page(self, width: float, height: float) -> None:
        """See `Canvas`."""
        if self._started:
            self._context.show_page()
        self._started = True
        self._surface.set_size(width, height)

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
        """See `Canvas`; cairo has no invisible text, so that this draws none."""
        if invisible:
            raise ValueError("cairo cannot draw invisible text")
        context = self._context
        context.save()
        context.set_source_rgb(*_rgb(colour))
        self._select(size, bold)
        context.move_to(x, y)
        context.rotate(-math.radians(angle))
        context.show_text(text)
        context.restore()

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
        self._context.set_dash(dash)
        self._context.move_to(x0, y0)
        self._context.line_to(x1, y1)
        self._context.stroke()

    def box(self, x0: float, y0: float, x1: float, y1: float, *, width: float, colour: str) -> None:
        """See `Canvas`."""
        self._pen(width, colour)
        self._context.rectangle(x0, y0, x1 - x0, y1 - y0)
        self._context.stroke()

    def fill(self, x0: float, y0: float, x1: float, y1: float, *, colour: str) -> None:
        """See `Canvas`."""
        self._context.set_source_rgb(*_rgb(colour))
        self._context.rectangle(x0, y0, x1 - x0, y1 - y0)
        self._context.fill()

    def pill(self, x0: float, y0: float, x1: float, y1: float, *, colour: str) -> None:
        """See `Canvas`."""
        self._context.set_source_rgb(*_rgb(colour))
        radius, middle = min(x1 - x0, y1 - y0) / 2, (y0 + y1) / 2
        self._context.new_path()
        self._context.arc(x0 + radius, middle, radius, math.pi / 2, -math.pi / 2)
        self._context.arc(x1 - radius, middle, radius, -math.pi / 2, math.pi / 2)
        self._context.close_path()
        self._context.fill()

    def image(self, x0: float, y0: float, x1: float, y1: float) -> None:
        """See `Canvas`; each image is its own, as cairo lists one that is used twice by the same name twice."""
        self._context.save()
        self._context.translate(x0, y0)
        self._context.scale(x1 - x0, y1 - y0)
        self._context.set_source_surface(cairo.ImageSurface(cairo.Format.RGB24, 1, 1))
        self._context.get_source().set_extend(cairo.Extend.PAD)
        self._context.rectangle(0, 0, 1, 1)
        self._context.fill()
        self._context.restore()

    def clip(self, x0: float, y0: float, x1: float, y1: float) -> None:
        """See `Canvas`."""
        self._context.save()
        self._context.rectangle(x0, y0, x1 - x0, y1 - y0)
        self._context.clip()

    def unclip(self) -> None:
        """See `Canvas`."""
        self._context.restore()

    def close(self) -> None:
        """See `Canvas`."""
        self._context.show_page()
        self._surface.finish()
        self._path.write_bytes(self._file.getvalue())

    def _pen(self, width: float, colour: str) -> None:
        self._context.set_source_rgb(*_rgb(colour))
        self._context.set_line_width(width)
        self._context.set_dash(())

    def _select(self, size: float, bold: bool) -> None:
        weight = cairo.FontWeight.BOLD if bold else cairo.FontWeight.NORMAL
        self._context.select_font_face(self._family, cairo.FontSlant.NORMAL, weight)
        self._context.set_font_size(size)


def _rgb(colour: str) -> tuple[float, float, float]:
    """Returns the shares of red, green and blue in `#rrggbb`."""
    return tuple(int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))


def render(jobs: list[Job]) -> None:
    """Draws each sheet."""
    for sheet, path in jobs:
        paint(sheet, CairoCanvas(path, sheet.look.font))
