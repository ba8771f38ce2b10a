"""Prints documents to PDF, many in one start of LibreOffice."""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

from ..model import Sheet
from . import Job

TIME_LIMIT_S = 600


def convert(
    jobs: list[Job], write: Callable[[Sheet, Path], None], extension: str, exporter: str
) -> None:
    """Writes each sheet with `write` to a file and prints it; tagged and untagged sheets take a start each."""
    groups: dict[bool, list[Job]] = defaultdict(list)
    for job in jobs:
        groups[job[0].look.tagged].append(job)
    for tagged, group in groups.items():
        with tempfile.TemporaryDirectory() as folder:
            sources = []
            for number, (sheet, _) in enumerate(group):
                sources.append(Path(folder) / f"{number}.{extension}")
                write(sheet, sources[-1])
            _run(sources, Path(folder), exporter, tagged)
            for source, (_, path) in zip(sources, group, strict=True):
                shutil.copyfile(source.with_suffix(".pdf"), path)


def _run(sources: list[Path], folder: Path, exporter: str, tagged: bool) -> None:
    options = {"UseTaggedPDF": {"type": "boolean", "value": "true" if tagged else "false"}}
    subprocess.run(
        [
            "soffice",
            f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            "--headless",
            "--convert-to",
            f"pdf:{exporter}:{json.dumps(options)}",
            "--outdir",
            folder,
            *sources,
        ],
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        timeout=TIME_LIMIT_S,
    )
