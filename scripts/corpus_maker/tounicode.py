"""Gives fonts the wrong ToUnicode tables that real producers write."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

import pikepdf
from pikepdf import Name

# A radical shares its glyph with the ideograph; some producers pick the radical's code point.
_RADICALS = {unicodedata.normalize("NFKC", chr(c)): chr(c) for c in range(0x2F00, 0x2FD6)}
# Supplement radicals, which NFKC leaves alone.
_RADICALS |= {"長": "\u2ed1", "西": "\u2ec4", "民": "\u2ea0"}
_SIGNS = {"／": "\u2215", "・": "\u2027", "-": "\u2012"}
BATCH = 100  # entries that one bfchar block may have


def radicals(character: str) -> str:
    """Returns the Kangxi radical that looks like `character`."""
    return _RADICALS.get(character, character)


def signs(character: str) -> str:
    """Returns the rarer sign that shares a glyph with `character`."""
    return _SIGNS.get(character, character)


def decomposed(character: str) -> str:
    """Returns kana with their voicing marks as code points of their own."""
    kana = "\u3041" <= character <= "\u30ff"
    return unicodedata.normalize("NFD", character) if kana else character


def byte_sums(character: str) -> str:
    """Returns what Ghostscript 10.00 makes of kana: the sum of the two bytes of the code point."""
    code = ord(character[0])
    return chr((code >> 8) + (code & 0xFF)) if 0x3041 <= code <= 0x30FF else character


def tabs(character: str) -> str:
    """Returns a tab for a space."""
    return "\t" if character == " " else character


def rewrite_code_points(pdf: pikepdf.Pdf, change: Callable[[str], str]) -> None:
    """Applies `change` to each character that a ToUnicode table of `pdf` names."""
    for number in range(1, len(pdf.objects)):
        font = pdf.get_object(number, 0)
        if not isinstance(font, pikepdf.Dictionary) or font.get(Name.Type) != Name.Font:
            continue
        table = font.get(Name.ToUnicode)
        if isinstance(table, pikepdf.Stream):
            table.write(_rewritten(table.read_bytes().decode("latin-1"), change).encode("latin-1"))


def _rewritten(table: str, change: Callable[[str], str]) -> str:
    """Returns a ToUnicode CMap with all its mappings as single entries, each changed."""
    entries = _entries(table)
    first = re.search(r"\d+\s+beginbf(char|range)", table)
    if not entries or not first:
        return table
    head = table[: first.start()]
    foot = table[table.rindex("endcmap") :]
    lines = [
        f"<{code}> <{change(text).encode('utf-16-be').hex().upper()}>" for code, text in entries
    ]
    blocks = [lines[i : i + BATCH] for i in range(0, len(lines), BATCH)]
    body = "".join(f"{len(b)} beginbfchar\n" + "\n".join(b) + "\nendbfchar\n" for b in blocks)
    return head + body + foot


def _entries(table: str) -> list[tuple[str, str]]:
    """Returns the codes, in hexadecimal, and the texts of a ToUnicode CMap."""
    entries = []
    for block in re.findall(r"beginbfchar(.*?)endbfchar", table, re.DOTALL):
        entries += [
            (c, _text(t)) for c, t in re.findall(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]*)>", block)
        ]
    single = r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(<[0-9A-Fa-f]+>|\[.*?\])"
    for block in re.findall(r"beginbfrange(.*?)endbfrange", table, re.DOTALL):
        for low, high, target in re.findall(single, block, re.DOTALL):
            codes = [f"{n:0{len(low)}X}" for n in range(int(low, 16), int(high, 16) + 1)]
            entries += zip(codes, _range_texts(target, len(codes)), strict=True)
    return entries


def _range_texts(target: str, count: int) -> list[str]:
    if target.startswith("["):
        return [_text(t) for t in re.findall(r"<([0-9A-Fa-f]+)>", target)]
    text = _text(target.strip("<>"))
    return [text[:-1] + chr(ord(text[-1]) + i) for i in range(count)]


def _text(digits: str) -> str:
    return bytes.fromhex(digits).decode("utf-16-be")
