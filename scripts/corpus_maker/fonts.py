"""The fonts that sheets are set in, by short key, and their advances."""

from __future__ import annotations

import functools
import subprocess

from fontTools.ttLib import TTFont

# key -> family name as fontconfig, LibreOffice and CSS know it
FAMILIES = {
    "ipag": "IPAGothic",
    "ipagp": "IPAPGothic",
    "ipam": "IPAMincho",
    "ipamp": "IPAPMincho",
    "ipaexg": "IPAexGothic",
    "ipaexm": "IPAexMincho",
    "vl": "VL Gothic",
    "vlp": "VL PGothic",
    "biz": "BIZ UDGothic",
    "bizp": "BIZ UDPGothic",
    "bizm": "BIZ UDMincho",
    "migmix": "MigMix 1P",
    "migu": "Migu 1M",
    "sawarabi": "Sawarabi Gothic",
    "takao": "TakaoPGothic",
    "noto": "Noto Sans CJK JP",
    "notoserif": "Noto Serif CJK JP",
    "dejavu": "DejaVu Serif",  # Latin only, with fi and ff ligatures
}
LATIN = ("dejavu",)
# Fonts with outlines that every backend can embed (Noto CJK is CFF in a collection, which ReportLab refuses).
TRUETYPE = tuple(key for key in FAMILIES if not key.startswith("noto") and key not in LATIN)
BOLD = ("biz", "bizp", "migmix", "migu", "noto", "notoserif")


def font_file(key: str, bold: bool = False) -> str:
    """Returns the path of a font's file, as fontconfig finds it on this machine."""
    return _found(key, bold)[0]


@functools.cache
def _found(key: str, bold: bool) -> tuple[str, int]:
    """Returns a font's file and its place in the file, which may be a collection."""
    pattern = FAMILIES[key] + (":bold" if bold and key in BOLD else "")
    found = subprocess.run(
        ["fc-match", "-f", "%{family}|%{file}|%{index}", pattern],
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    family, path, index = found.split("|")
    if FAMILIES[key] not in family.split(","):
        raise RuntimeError(f"font {FAMILIES[key]} is missing: run scripts/corpus --setup")
    return path, int(index)


class Advances:
    """Widths of a TrueType font's characters, as shares of the font size."""

    def __init__(self, key: str, bold: bool = False) -> None:
        path, index = _found(key, bold)
        font = TTFont(path, fontNumber=index, lazy=True)
        self._names = font.getBestCmap()
        self._metrics = font["hmtx"]
        self._em = font["head"].unitsPerEm
        self._known: dict[str, float] = {}

    def width(self, text: str, size: float) -> float:
        """Returns the width of `text` in points when set at `size`."""
        return sum(self._advance(c) for c in text) * size

    def lacks(self, text: str) -> set[str]:
        """Returns the characters of `text` that the font cannot draw."""
        return {c for c in text if ord(c) not in self._names and c != "\n"}

    def _advance(self, character: str) -> float:
        if character not in self._known:
            name = self._names.get(ord(character), ".notdef")
            self._known[character] = self._metrics[name][0] / self._em
        return self._known[character]


@functools.cache
def advances(key: str, bold: bool = False) -> Advances:
    """Returns the advances of a font; read once."""
    return Advances(key, bold)
