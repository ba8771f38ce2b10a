"""The ways in which vendors number their rows."""

from __future__ import annotations

from .wording import Entry

CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿"
NEGATIVE = "❶❷❸❹❺❻❼❽❾❿⓫⓬⓭⓮⓯⓰⓱⓲⓳⓴"
BRACKETED = "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇"
ROMAN = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ"
FULL_WIDTH = str.maketrans("0123456789", "０１２３４５６７８９")
BY_SECTION = ("dashed", "dotted", "restarting", "lettered", "deep", "roman")  # manners of counting anew
THOUSANDS_FROM = 996  # so that the rows cross from 999 to 1,000


def numbers(entries: list[Entry], manner: str) -> list[str]:
    """Returns the numbers as printed, one an entry."""
    plain = list(range(1, len(entries) + 1))
    if manner in BY_SECTION:
        return _by_section(entries, manner)
    if manner == "skipping":  # each seventh number was deleted, as when a vendor drops items
        return [str(n + (n - 1) // 6) for n in plain]
    if manner == "repeating":  # a copied row kept its number
        return [str(n - n // 10) for n in plain]
    if manner == "descending":
        return [str(n) for n in reversed(plain)]
    if manner == "sparse":  # some number cells were left empty
        return ["" if n % 8 == 5 else str(n) for n in plain]
    forms = {
        "none": lambda _: "",
        "plain": str,
        "padded": lambda n: f"{n:03}",
        "full-width": lambda n: str(n).translate(FULL_WIDTH),
        "circled": lambda n: CIRCLED[n - 1],
        "parenthesised": lambda n: f"({n})",
        "thousands": lambda n: f"{n + THOUSANDS_FROM - 1:,}",
        "point": lambda n: f"{n}.",
        "closed": lambda n: f"{n})",
        "question": lambda n: f"Q{n}",
        "coded": lambda n: f"SLA-{n:03}",
        "named": lambda n: f"No.{n}",
        "counted": lambda n: f"第{n}項",
        "negative": lambda n: NEGATIVE[n - 1],
        "bracketed": lambda n: BRACKETED[n - 1],
        "boxed": lambda n: f"[{n}]",
        "lenticular": lambda n: f"【{n}】",
        "hashed": lambda n: f"#{n}",
        "worded": lambda n: f"項目{n}",
        "slashed": lambda n: f"{n}/{len(plain)}",
    }
    return [forms[manner](n) for n in plain]


def _by_section(entries: list[Entry], manner: str) -> list[str]:
    """Returns numbers that count anew in each section (1-1; A.1.1; 1; A-1; 1.1.1)."""
    sections = list(dict.fromkeys(e.section for e in entries))
    counts: dict[tuple[str, ...], int] = {}
    result = []
    for entry in entries:
        categories = list(dict.fromkeys(e.category for e in entries if e.section == entry.section))
        outer, inner = sections.index(entry.section), categories.index(entry.category)
        in_category = manner in ("dotted", "deep")
        key = (entry.section, entry.category) if in_category else (entry.section,)
        counts[key] = counts.get(key, 0) + 1
        result.append(
            {
                "dashed": f"{outer + 1}-{counts[key]}",
                "dotted": f"{chr(ord('A') + outer)}.{inner + 1}.{counts[key]}",
                "restarting": str(counts[key]),
                "lettered": f"{chr(ord('A') + outer)}-{counts[key]}",
                "deep": f"{outer + 1}.{inner + 1}.{counts[key]}",
                "roman": f"{ROMAN[outer]}-{counts[key]}",
            }[manner]
        )
    return result
