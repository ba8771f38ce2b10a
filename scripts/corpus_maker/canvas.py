"""What a drawing library must offer to the painter. Points, origin at the page's top-left, y downwards."""

from __future__ import annotations

from typing import Protocol


class Canvas(Protocol):
    """One document being drawn."""

    def width(self, text: str, size: float, bold: bool = False) -> float:
        """Returns the advance of `text` at `size`."""
        ...

    def new_page(self, width: float, height: float) -> None:
        """Starts a page."""
        ...

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
        """Draws `text` from the baseline point; `angle` turns it counter-clockwise, in degrees.

        `invisible` asks for render mode 3.
        """
        ...

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
        """Strokes a line."""
        ...

    def box(self, x0: float, y0: float, x1: float, y1: float, *, width: float, colour: str) -> None:
        """Strokes a rectangle."""
        ...

    def fill(self, x0: float, y0: float, x1: float, y1: float, *, colour: str) -> None:
        """Fills a rectangle."""
        ...

    def pill(self, x0: float, y0: float, x1: float, y1: float, *, colour: str) -> None:
        """Fills a rectangle with round ends."""
        ...

    def image(self, x0: float, y0: float, x1: float, y1: float) -> None:
        """Draws a black image over a rectangle."""
        ...

    def clip(self, x0: float, y0: float, x1: float, y1: float) -> None:
        """Clips what follows to a rectangle, until `unclip`."""
        ...

    def unclip(self) -> None:
        """Ends the last clip."""
        ...

    def close(self) -> None:
        """Writes the file."""
        ...
