"""Sheets that no recipe describes, written by hand."""

from __future__ import annotations

from .languages import LANGUAGES
from .looks import LOOKS
from .model import HandSheet
from .odd import ODD
from .pages import CASES

ALL: tuple[HandSheet, ...] = CASES + ODD + LANGUAGES + LOOKS
