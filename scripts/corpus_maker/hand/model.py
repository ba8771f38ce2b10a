"""A sheet written by hand, as a stranger would write it, with what a person reads on it."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Entry:
    """One row as a person reads it."""

    no: str
    item: str
    setting: str
    category: str = ""
    section: str = ""
    definition: str = ""
    unit: str = ""
    remarks: str = ""
    extra: bool = False


@dataclass(frozen=True)
class HandSheet:
    """One HTML page and the program that prints it."""

    name: str
    producer: str
    font: str
    hazards: tuple[str, ...]
    html: str
    columns: tuple[str, ...]
    fields: tuple[str, ...]
    entries: tuple[Entry, ...] = field(default=())
    post: tuple[str, ...] = field(default=(), repr=False)  # steps of `postprocess`, in order
