"""Scores a converter's records against truths, per hazard and per producer."""

from __future__ import annotations

import json
import re
import subprocess
import tempfile
import unicodedata
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from rapidfuzz.distance import Indel

# truth key -> record key
FIELDS = {
    "no": "number",
    "section": "section",
    "category": "category",
    "item": "item",
    "extra": "vendorExtra",
    "definition": "definition",
    "unit": "unit",
    "setting_example": "settingExample",
    "setting": "setting",
    "remarks": "remarks",
}
OTHERS = "other"
LEAST_SIMILARITY = 0.35  # rows less alike are never held against each other
_BLANK = re.compile(r"[\s\u200b-\u200d\u2060\ufeff\u00ad]+")
_SAME = str.maketrans(
    {"〜": "~", "～": "~", "−": "-", "—": "―", "─": "―"}
)  # one sign, two code points


@dataclass
class Score:
    """What one document's conversion got right and wrong."""

    rows: int = 0
    exact: int = 0
    missing: int = 0
    spurious: int = 0
    wrong: int = 0  # wrong cells
    silent: int = 0  # those of them in rows without a warning
    examples: list[str] = field(default_factory=list)

    @property
    def perfect(self) -> bool:
        """Whether every row is right and none is invented."""
        return self.exact == self.rows and not self.spurious

    def add(self, other: Score) -> None:
        """Adds another document's counts."""
        for name in ("rows", "exact", "missing", "spurious", "wrong", "silent"):
            setattr(self, name, getattr(self, name) + getattr(other, name))


def score_folder(folder: Path, converter: str, show: int) -> int:
    """Converts the PDFs in `folder`, prints the scores, and returns 1 when a sheet is not perfect."""
    with tempfile.TemporaryDirectory() as output:
        subprocess.run(
            [converter, "convert", folder, "--output", output],
            check=False,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        records = _records(Path(output))
    scores: dict[str, Score] = {}
    groups: dict[str, Score] = defaultdict(Score)
    sheets: Counter[str] = Counter()
    failing: Counter[str] = Counter()
    for path in sorted(folder.rglob("*.truth.json")):
        truth = json.loads(path.read_text(encoding="utf-8"))
        name = path.relative_to(folder).as_posix().removesuffix(".truth.json")
        scores[name] = score = scored(truth["rows"], records.get(f"{name}.pdf", []))
        for tag in _tags(truth):
            groups[tag].add(score)
            sheets[tag] += 1
            failing[tag] += not score.perfect
    _print_groups(groups, sheets, failing)
    _print_failing(scores, show)
    return int(any(not s.perfect for s in scores.values()))


def scored(truth: list[dict[str, Any]], records: list[dict[str, Any]]) -> Score:
    """Returns the score of one document."""
    wanted, found = (
        [_canonical(r, {k: k for k in FIELDS}) for r in truth],
        [_canonical(r, FIELDS) for r in records],
    )
    pairs = _aligned(wanted, found)
    for i, j in pairs:
        wanted[i][OTHERS], found[j][OTHERS] = _others(truth[i], records[j])
    score = Score(
        rows=len(wanted), missing=len(wanted) - len(pairs), spurious=len(found) - len(pairs)
    )
    for i, j in pairs:
        differing = [k for k in (*FIELDS, OTHERS) if wanted[i][k] != found[j][k]]
        score.exact += not differing
        score.wrong += len(differing)
        if not _flagged(records[j]):
            score.silent += len(differing)
        for k in differing:
            silence = "" if _flagged(records[j]) else " (silent)"
            score.examples.append(
                f"no={truth[i]['no']} {k}: {wanted[i][k]!r} read as {found[j][k]!r}{silence}"
            )
    matched = {i for i, _ in pairs}
    score.examples += [
        f"missing no={r['no']} {r['item']}" for i, r in enumerate(truth) if i not in matched
    ]
    matched = {j for _, j in pairs}
    score.examples += [
        f"invented {r.get('number')!r} {r.get('item')!r}"
        for j, r in enumerate(records)
        if j not in matched
    ]
    return score


def _records(output: Path) -> dict[str, list[dict[str, Any]]]:
    """Returns the converter's records by document, each once though several files may hold it."""
    result: dict[str, dict[int, dict[str, Any]]] = defaultdict(dict)
    for path in sorted(output.rglob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            record = json.loads(line)
            if "sequence" in record:
                result[record["document"]][record["sequence"]] = record
    return {document: [rows[n] for n in sorted(rows)] for document, rows in result.items()}


def _canonical(row: dict[str, Any], names: dict[str, str]) -> dict[str, Any]:
    return {
        key: bool(row.get(name)) if key == "extra" else _loose(row.get(name) or "")
        for key, name in names.items()
    }


def _others(truth: dict[str, Any], record: dict[str, Any]) -> tuple[list[str], list[str]]:
    """Returns the texts of columns that have no field of their own, as wanted and as found."""
    names = [name for name in ("required", "other") if name in truth]
    if truth.get("repaired") or not names:  # a repaired record keeps the cells as printed there
        return [], []
    wanted = [_loose(truth[name]) for name in names]
    found = [_loose(text or "") for text in (record.get("other") or {}).values()]
    return sorted(filter(None, wanted)), sorted(filter(None, found))


def _loose(text: str) -> str:
    return _BLANK.sub("", unicodedata.normalize("NFKC", text.translate(_SAME)))


def _flagged(record: dict[str, Any]) -> bool:
    return any(f.get("severity") in ("warning", "error") for f in record.get("findings", []))


def _aligned(wanted: list[dict[str, Any]], found: list[dict[str, Any]]) -> list[tuple[int, int]]:
    """Returns pairs of rows, in order, that are most alike in sum."""
    best = [[0.0] * (len(found) + 1) for _ in range(len(wanted) + 1)]
    alike = [[_similarity(a, b) for b in found] for a in wanted]
    for i in reversed(range(len(wanted))):
        for j in reversed(range(len(found))):
            pair = alike[i][j] + best[i + 1][j + 1] if alike[i][j] >= LEAST_SIMILARITY else 0
            best[i][j] = max(best[i + 1][j], best[i][j + 1], pair)
    pairs, i, j = [], 0, 0
    while i < len(wanted) and j < len(found):
        if alike[i][j] >= LEAST_SIMILARITY and best[i][j] == alike[i][j] + best[i + 1][j + 1]:
            pairs.append((i, j))
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1
    return pairs


def _similarity(a: dict[str, Any], b: dict[str, Any]) -> float:
    same_number = a["no"] == b["no"] != ""
    item = Indel.normalized_similarity(a["item"], b["item"]) if a["item"] and b["item"] else 0
    definition = (
        Indel.normalized_similarity(a["definition"], b["definition"]) if a["definition"] else 0
    )
    return 0.35 * same_number + 0.55 * item + 0.1 * definition


def _tags(truth: dict[str, Any]) -> list[str]:
    """Returns the producer and the hazards that the truth's notes name."""
    tags = []
    for note in truth.get("notes", []):
        kind, _, rest = note.partition(": ")
        if kind == "producer":
            tags.append("all sheets")
            tags.append(rest)
        elif kind == "hazards":
            tags += rest.split("; ")
    return tags


def _print_groups(groups: dict[str, Score], sheets: Counter[str], failing: Counter[str]) -> None:
    print(f"{'':32} sheets  failing   rows   exact  missing  invented  wrong  silent")
    for tag, score in sorted(groups.items(), key=lambda g: (-failing[g[0]] / sheets[g[0]], g[0])):
        share = score.exact / max(1, score.rows)
        print(
            f"{tag:32} {sheets[tag]:6} {failing[tag]:8} {score.rows:6} {share:7.2%} {score.missing:8} "
            f"{score.spurious:9} {score.wrong:6} {score.silent:7}"
        )


def _print_failing(scores: dict[str, Score], show: int) -> None:
    for name, score in scores.items():
        if score.perfect:
            continue
        print(
            f"\n{name}: {score.exact}/{score.rows} rows exact, {score.missing} missing, {score.spurious} invented, "
            f"{score.wrong} wrong cells, {score.silent} of them silent"
        )
        for example in score.examples[:show]:
            print(f"  {example}")
