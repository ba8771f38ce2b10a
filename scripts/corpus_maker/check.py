"""Checks that what a truth says is drawn: every character of it must be in the PDF's text, as often."""

from __future__ import annotations

import json
import subprocess
import unicodedata
from collections import Counter
from pathlib import Path

from .model import TEXT_FIELDS

# Read by one reader or another as either sign.
_SAME = str.maketrans(
    {
        "〜": "~",
        "～": "~",
        "−": "-",
        "—": "―",
        "─": "―",
        "\u2215": "/",
        "\u2027": "・",
        "\u2012": "-",
        "\u2ed1": "長",
        "\u2ec4": "西",
        "\u2ea0": "民",
    }
)


def missing(path: Path) -> Counter[str]:
    """Returns the characters that the truth beside the PDF at `path` has more often than its text.

    A label printed once counts once for all rows that it covers; so does a cell merged over rows.
    """
    truth = json.loads(path.with_suffix(".truth.json").read_text(encoding="utf-8"))
    text = subprocess.run(
        ["pdftotext", "-raw", path, "-"], check=True, capture_output=True, text=True
    ).stdout
    wanted: Counter[str] = Counter()
    above: dict[str, str] = {}
    for row in truth["rows"]:
        for name in TEXT_FIELDS:
            if row.get(name) and row[name] != above.get(name):
                wanted.update(_letters(row[name]))
        above = row
    return wanted - Counter(_letters(text))


def _letters(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text.translate(_SAME)).split())
