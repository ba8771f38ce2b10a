"""The command line; `scripts/bench` is its entry."""

from __future__ import annotations

import argparse
import importlib.util
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from .documents import drawn, folder, joined
from .measure import Cost, machine, measured, table

CORPUS = Path("Corpus")
TAB = "\t"
SHEET = CORPUS / "weasy" / "zebra.pdf"
ONE_LINERS = {
    "pdfplumber": "import pdfplumber; [p.extract_tables() for p in pdfplumber.open(F).pages]",
    "PyMuPDF": "import pymupdf; [[t.extract() for t in p.find_tables()] for p in pymupdf.open(F)]",
    "camelot": "import camelot; camelot.read_pdf(F, pages='all')",
    "tabula": "import tabula; tabula.read_pdf(F, pages='all', silent=True)",
    "tablers": "import tablers; [list(tablers.find_tables(p, extract_text=True)) for p in tablers.Document(F)]",
}
MODULES = {"PyMuPDF": "pymupdf"}


class Bench:
    """One run: what to measure, and where the documents are."""

    def __init__(self, arguments: argparse.Namespace, work: Path) -> None:
        self.binary = str(arguments.binary)
        self.rounds = arguments.rounds
        self.work = work

    def sheet(self) -> Iterator[str]:
        """One sheet of three pages."""
        yield table("One sheet of 3 pages", self._beside_poppler(SHEET, self.rounds * 3))

    def stages(self) -> Iterator[str]:
        """The stages of the corpus, in one process."""
        subprocess.run(["scripts/build", "--product", "ChecksheetBench"], check=True, stdout=subprocess.DEVNULL)
        command = [".build/release/ChecksheetBench", str(CORPUS), "--rounds", str(self.rounds)]
        lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
        rows = [f"| {' | '.join(line.split(TAB))} |" for line in (lines[0], lines[-1])]
        yield "\n".join(["### The stages, a page of the corpus", "", rows[0], "| ---: " * 7 + "| --- |", rows[1], ""])

    def pages(self) -> Iterator[str]:
        """Long documents."""
        for count in (200, 2000):
            path = joined(CORPUS, count, self.work / f"{count}.pdf")
            yield table(f"A document of {count} pages", self._beside_poppler(path, self.rounds))

    def folder(self) -> Iterator[str]:
        """A folder, file by file."""
        path = folder(CORPUS, 500, self.work / "folder")
        text = ["sh", "-c", f"for f in {path}/*.pdf; do pdftotext -layout $f {self.work}/o.txt; done"]
        commands = {"checksheet": self._convert(path, "out")}
        if "--jobs" in _help(self.binary):
            commands = {
                f"checksheet --jobs {jobs}": [*self._convert(path, "out"), "--jobs", str(jobs)] for jobs in (1, 2)
            }
        yield table("A folder of 500 sheets", measured({**commands, "pdftotext -layout": text}, self.rounds))

    def rivals(self) -> Iterator[str]:
        """Other readers of tables, those that are installed."""
        commands = {"checksheet": self._convert(SHEET, "o.jsonl")}
        for name, code in ONE_LINERS.items():
            if importlib.util.find_spec(MODULES.get(name, name)):
                commands[name] = [sys.executable, "-c", code.replace("F", repr(str(SHEET)), 1)]
        commands["pdftotext -layout"] = ["pdftotext", "-layout", str(SHEET), str(self.work / "o.txt")]
        yield table("One sheet of 3 pages, and other readers of tables", measured(commands, self.rounds))

    def growth(self) -> Iterator[str]:
        """How the cost grows: the last column is the CPU time a thing more."""
        yield self._grown("pages", (10, 100, 1000, 10_000), lambda n, path: drawn(path, n))
        yield self._grown("glyphs a page", (1000, 10_000, 100_000, 1_000_000), lambda n, p: drawn(p, 1, glyphs=n))
        for kind in ("rulings", "fills", "grounds", "lines"):
            yield self._grown(f"{kind} a page", (100, 1000, 10_000, 100_000), lambda n, p: drawn(p, 1, **{kind: n}))

    def _grown(self, what: str, counts: tuple[int, ...], make: Callable[[int, Path], Path]) -> str:
        lines = [f"### {what}", "", "| count | CPU, ms | memory, MB | CPU, µs for each | ratio |", "| ---: " * 5 + "|"]
        for count in counts:
            path = make(count, self.work / "grown.pdf")
            own, base = self._beside_poppler(path, 1)[::2]
            milliseconds = own.cpu[0] * 1000
            lines.append(
                f"| {count} | {milliseconds:.0f} | {own.memory:.0f} | {milliseconds * 1000 / count:.1f} "
                f"| {own.cpu[0] / base.cpu[0]:.2f} |"
            )
        return "\n".join([*lines, ""])

    def _beside_poppler(self, path: Path, rounds: int) -> list[Cost]:
        text = str(self.work / "o.txt")
        commands = {
            "checksheet": self._convert(path, "o.jsonl"),
            "pdftotext -tsv": ["pdftotext", "-tsv", str(path), text],
            "pdftotext -layout": ["pdftotext", "-layout", str(path), text],
        }
        return measured(commands, rounds)

    def _convert(self, path: Path, output: str) -> list[str]:
        return [self.binary, "convert", str(path), "--output", str(self.work / output)]


def _help(binary: str) -> str:
    return subprocess.run([binary, "convert", "--help"], capture_output=True, text=True, check=True).stdout


def main() -> None:
    """Measures what was asked for, and prints the tables as they come."""
    parts = ("stages", "sheet", "pages", "folder", "growth", "rivals")
    parser = argparse.ArgumentParser(prog="scripts/bench", description=__doc__)
    parser.add_argument("parts", nargs="*", help=f"of {', '.join(parts)} (default: all but rivals)")
    parser.add_argument("--rounds", type=int, default=5, help="runs of each command (default: 5)")
    parser.add_argument("--binary", type=Path, default=Path(".build/release/checksheet"))
    parser.add_argument("--markdown", type=Path, help="where to write the tables, too")
    arguments = parser.parse_args()
    unknown = set(arguments.parts) - set(parts)
    if unknown:
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    tables = [f"Measured on {machine()}.\n"]
    print(tables[0])
    with tempfile.TemporaryDirectory() as work:
        bench = Bench(arguments, Path(work))
        for part in arguments.parts or parts[:-1]:
            for text in getattr(bench, part)():
                print(text, flush=True)
                tables.append(text)
    if arguments.markdown:
        arguments.markdown.write_text("\n".join(tables))


if __name__ == "__main__":
    main()
