"""The layer of text that an OCR tool puts over a page's picture."""

from __future__ import annotations

import io
import re
import subprocess
from html import unescape
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen.canvas import Canvas

FONT = "HeiseiKakuGo-W5"
INVISIBLE = 3  # text render mode
DESCENT = 0.12  # of the font size, below the baseline

_PAGE = re.compile(r'<page width="([\d.]+)" height="([\d.]+)">(.*?)</page>', re.DOTALL)
_WORD = re.compile(
    r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)</word>'
)


def recognised(path: Path) -> io.BytesIO:
    """Returns a PDF with the words of each page of the PDF at `path`, each stretched over its box."""
    boxes = subprocess.run(
        ["pdftotext", "-bbox", path, "-"], check=True, capture_output=True, text=True
    ).stdout
    pdfmetrics.registerFont(UnicodeCIDFont(FONT))
    layer = io.BytesIO()
    canvas = Canvas(layer, invariant=True)
    for width, height, words in _PAGE.findall(boxes):
        canvas.setPageSize((float(width), float(height)))
        for word in _WORD.findall(words):
            _write(canvas, float(height), *map(float, word[:4]), unescape(word[4]))
        canvas.showPage()
    canvas.save()
    return layer


def _write(
    canvas: Canvas, height: float, left: float, top: float, right: float, bottom: float, word: str
) -> None:
    size = bottom - top
    natural = pdfmetrics.stringWidth(word, FONT, size)
    line = canvas.beginText(left, height - bottom + DESCENT * size)
    line.setTextRenderMode(INVISIBLE)
    line.setFont(FONT, size)
    line.setHorizScale(100 * (right - left) / natural)
    line.textOut(word)
    canvas.drawText(line)
