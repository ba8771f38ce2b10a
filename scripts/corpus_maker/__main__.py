"""The command line; `scripts/corpus` is its entry."""

from __future__ import annotations

import argparse
import fnmatch
from pathlib import Path

from .build import build, is_current, write_truths
from .capabilities import PRODUCERS
from .cases import ALL
from .check import missing
from .hand import ALL as HAND
from .hand.build import build as build_hand
from .hand.build import is_current as is_hand_current
from .random_sheets import make
from .readme import write_readme
from .score import score_folder


def main() -> int:
    """Runs one command and returns its exit code."""
    arguments = _parser().parse_args()
    if arguments.list:
        print("\n".join(r.name for r in (*ALL, *HAND)))
        return 0
    if arguments.fuzz or arguments.score:
        return _fuzz(arguments)

    def is_chosen(name: str) -> bool:
        return any(fnmatch.fnmatch(name, p) for p in arguments.cases or ["*"])

    chosen = [r for r in ALL if is_chosen(r.name)]
    written = [s for s in HAND if is_chosen(s.name)]
    if arguments.check:
        return _check([arguments.corpus / f"{s.name}.pdf" for s in (*chosen, *written)])
    if arguments.truths:
        write_truths(chosen, arguments.corpus)
        return 0
    stale = [r for r in chosen if arguments.force or not is_current(r, arguments.corpus)]
    fresh = [s for s in written if arguments.force or not is_hand_current(s, arguments.corpus)]
    build(stale, arguments.corpus)
    build_hand(fresh, arguments.corpus)
    write_readme(arguments.corpus)
    built, all_cases = len(stale) + len(fresh), len(chosen) + len(written)
    print(f"{built} cases built, {all_cases - built} unchanged")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="scripts/corpus", description="Makes the test corpus.")
    parser.add_argument("cases", nargs="*", help="names or patterns of cases (default: all)")
    parser.add_argument("--corpus", type=Path, required=True, help="the corpus folder")
    parser.add_argument("--force", action="store_true", help="build unchanged cases, too")
    parser.add_argument("--list", action="store_true", help="print the cases' names")
    parser.add_argument(
        "--check", action="store_true", help="tell which texts of a truth are not in its PDF"
    )
    parser.add_argument(
        "--truths", action="store_true", help="write the truths anew, and draw nothing"
    )
    parser.add_argument(
        "--fuzz", type=int, metavar="N", help="make N random sheets in the --output folder"
    )
    parser.add_argument(
        "--seed", type=int, default=1, help="what the random sheets follow from (default: 1)"
    )
    parser.add_argument(
        "--producers", default=",".join(PRODUCERS), help="producers of random sheets (default: all)"
    )
    parser.add_argument("--jobs", type=int, default=1, help="processes at work (default: 1)")
    parser.add_argument("--output", type=Path, help="folder of random sheets")
    parser.add_argument(
        "--score", metavar="BIN", help="convert the --output folder with BIN, and score the records"
    )
    parser.add_argument(
        "--show", type=int, default=3, help="wrong cells to print a failing sheet (default: 3)"
    )
    return parser


def _fuzz(arguments: argparse.Namespace) -> int:
    """Makes random sheets, scores them, or both."""
    folder = arguments.output or arguments.corpus
    if arguments.fuzz:
        if not arguments.output:
            raise SystemExit("scripts/corpus: --fuzz needs --output")
        make(
            arguments.fuzz,
            arguments.seed,
            folder,
            tuple(arguments.producers.split(",")),
            arguments.jobs,
        )
    return score_folder(folder, arguments.score, arguments.show) if arguments.score else 0


def _check(paths: list[Path]) -> int:
    """Prints what is missing in which PDF; returns 1 if anything is."""
    failed = 0
    for path in paths:
        if lost := missing(path):
            failed = 1
            print(f"{path}: {''.join(sorted(lost.elements()))}")
    return failed


if __name__ == "__main__":
    raise SystemExit(main())
