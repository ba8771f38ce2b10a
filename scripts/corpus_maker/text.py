"""Cuts cell texts into the parts that producers draw differently."""

from __future__ import annotations

import re
from collections.abc import Iterator

URL = re.compile(r"https?://[A-Za-z0-9./_-]+")
STRUCK = "旧："  # a line that begins so is drawn struck through when the look says so


def linked_parts(text: str) -> Iterator[tuple[str, bool]]:
    """Yields the parts of `text` in order, each with whether it is a URL."""
    end = 0
    for match in URL.finditer(text):
        if match.start() > end:
            yield text[end : match.start()], False
        yield match.group(), True
        end = match.end()
    if end < len(text):
        yield text[end:], False
