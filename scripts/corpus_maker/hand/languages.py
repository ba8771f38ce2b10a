"""Sheets of vendors of other languages, and labels that stand over several columns."""

from __future__ import annotations

from dataclasses import replace

from .model import Entry, HandSheet
from .parts import USUAL, cells, english, measures, page, plain, sheet, simple, table

_CHINESE = """\
可用性|服务时间|提供服务的时间段，包括因检查和维护而计划的停机时间|时间段|全年无休|每月第三个星期日凌晨进行定期维护
可用性|计划停机通知|关于定期停机的事前通知|有无|有|提前十天发送邮件
可靠性|平均恢复时间|从发生故障到修复完成的平均时间|小时|2小时以内|
可靠性|系统监控|监控的内容、标准和通知方式|有无|有|监控硬件、网络和性能
安全|通信加密|与系统之间通信的加密强度|有无|有|TLS 1.2以上
"""
_KOREAN = """\
가용성|서비스 시간|서비스를 제공하는 시간대(점검을 위한 계획 정지 시간을 포함)|시간대|연중무휴|매월 셋째 주 일요일 새벽에 정기 점검을 실시합니다
가용성|계획 정지 통지|정기적인 정지에 관한 사전 안내|유무|있음|10일 전에 이메일로 안내
신뢰성|평균 복구 시간|장애 발생부터 복구까지의 평균 시간|시간|2시간 이내|
신뢰성|시스템 감시|감시하는 내용과 기준 및 통지 방법|유무|있음|하드웨어와 네트워크를 감시
보안|통신 암호화|시스템과 주고받는 통신의 암호화 강도|유무|있음|TLS 1.2 이상
"""
_GERMAN = """\
Verfügbarkeit|Servicezeiten|Zeitraum der Bereitstellung, geplante Unterbrechungen eingeschlossen|Zeitraum|rund um die Uhr|\
Wartung am dritten Sonntag im Monat
Verfügbarkeit|Ankündigung von Unterbrechungen|Nachricht vor geplanten Arbeiten|Ja/Nein|Ja|zehn Tage vorher per E-Mail
Zuverlässigkeit|Wiederherstellungszeit|Zeit vom Beginn einer Störung bis zu ihrem Ende|Stunden|höchstens 2 Stunden|
Zuverlässigkeit|Überwachung|Was überwacht und wie benachrichtigt wird|Ja/Nein|Ja|Hardware und Netzwerk
Sicherheit|Verschlüsselung|Stärke der Verschlüsselung auf dem Weg|Ja/Nein|Ja|TLS 1.2 oder neuer
"""
_FIELDS = ("no", "category", "item", "definition", "unit", "setting", "remarks")
_LABELS = {
    _CHINESE: ("序号", "类别", "服务级别项目", "规定内容", "计量单位", "设定值", "备注"),
    _KOREAN: ("번호", "구분", "서비스 수준 항목", "규정 내용", "측정 단위", "제공 수준", "비고"),
    _GERMAN: ("Nr.", "Kategorie", "Merkmal", "Beschreibung", "Einheit", "Zusage", "Bemerkungen"),
}
_ALL = ("category", "definition", "unit", "setting", "remarks")
_OPEN = "td,th{border:0;padding:3px 5px;text-align:left}"
_LIGHT = "th{font-weight:normal}"
_ROMAN = ("I", "II", "III", "IV", "V")
_KANA = "アイウエオカキクケコサシスセソタチツテト"


def _entries(text: str) -> list[Entry]:
    names = _FIELDS[1:]
    rows = [dict(zip(names, line.split("|"), strict=True)) for line in text.splitlines()]
    return [Entry(no=str(number), **row) for number, row in enumerate(rows, start=1)]


def languages(name: str, font: str) -> HandSheet:
    """Returns a page of tables in Chinese, Korean and German."""
    entries = {text: _entries(text) for text in _LABELS}
    body = [table(_LABELS[text], plain(rows, _FIELDS)) for text, rows in entries.items()]
    columns = dict(zip(_LABELS[_GERMAN], _FIELDS, strict=True))
    style = _LIGHT + "table{margin-bottom:8mm;table-layout:fixed}th:nth-child(1){width:9mm}"
    return sheet(
        name,
        font,
        ("other-languages", "several-tables"),
        columns,
        [entry for rows in entries.values() for entry in rows],
        page(font, style, *body),
    )


def over_two(name: str, font: str) -> HandSheet:
    """Returns a sheet with one label over the columns of units and answers."""
    entries = measures(12, *_ALL)
    columns = {
        "No.": "no",
        "種別": "category",
        "項目": "item",
        "規定内容": "definition",
        "設定": "unit",
        "": "setting",
        "備考": "remarks",
    }
    labels = "".join(
        f"<th colspan={2 if label == '設定' else 1}>{label}</th>" for label in columns if label
    )
    rows = "".join(plain(entries, tuple(columns.values())))
    body = f"<table><thead><tr>{labels}</tr></thead><tbody>{rows}</tbody></table>"
    return sheet(
        name, font, ("label-over-two-columns",), columns, entries, page(font, "", body)
    )


def offers(name: str, font: str) -> HandSheet:
    """Returns a sheet of answers for two offers under one label; a record has the first."""
    entries = measures(12, "definition", "setting", "remarks")
    columns = {
        "No.": "no",
        "項目": "item",
        "内容": "definition",
        "標準プラン": "setting",
        "有償オプション": "other",
        "備考": "remarks",
    }
    upper = "".join(
        "<th colspan=2>当社の設定</th>" if label == "標準プラン" else f"<th rowspan=2>{label}</th>"
        for label in columns
        if label != "有償オプション"
    )
    rows = [
        cells((e.no, e.item, e.definition, e.setting, "個別にお見積り", e.remarks)) for e in entries
    ]
    head = f"<tr>{upper}</tr>{cells(('標準プラン', '有償オプション'), 'th')}"
    body = f"<table><thead>{head}</thead><tbody>{''.join(rows)}</tbody></table>"
    return sheet(
        name, font, ("header-two-rows", "answers-for-offers"), columns, entries, page(font, "", body)
    )


def lettered(name: str, font: str) -> HandSheet:
    """Returns a sheet without lines whose items are counted by letters."""
    entries = [replace(e, no=_KANA[i]) for i, e in enumerate(measures(16, *_ALL))]
    columns = {k: v for k, v in USUAL.items() if v != "unit"}
    kept = [replace(e, unit="") for e in entries]
    return simple(name, font, ("numbers-letters", "rules-none"), columns, kept, _OPEN)


def groups(name: str, font: str) -> HandSheet:
    """Returns a sheet whose groups are rows of a number and a name in the columns of the items."""
    columns = {
        "Ref.": "no",
        "Requirement": "item",
        "Description": "definition",
        "Answer": "setting",
        "Comments": "remarks",
    }
    is_roman = name.startswith("weasy/")
    entries: list[Entry] = []
    rows: list[str] = []
    names: list[str] = []
    for entry in english(14):
        if entry.category not in names:
            names.append(entry.category)
            number = _ROMAN[len(names) - 1] if is_roman else f"A.{len(names) + 4}"
            rows.append(cells((number, entry.category, "", "", "")))
            count = 0
        count += 1
        kept = replace(
            entry,
            no=entry.no if is_roman else f"{number}.{count}",
            section=f"{number} {entry.category}",
            category="",
            unit="",
        )
        entries.append(kept)
        rows += plain([kept], tuple(columns.values()))
    body = table(tuple(columns), rows)
    return sheet(name, font, ("groups-in-columns",), columns, entries, page(font, "", body))


LANGUAGES: tuple[HandSheet, ...] = (
    *(groups(f"{p}/groups-in-columns", "DejaVu Sans") for p in ("chromium", "weasy")),
    *(languages(f"{p}/other-languages", "Noto Sans CJK JP") for p in ("chromium", "weasy")),
    *(
        make(f"{p}/{name}", "IPAexGothic")
        for make, name in (
            (over_two, "label-over-two"),
            (offers, "offers"),
            (lettered, "lettered"),
        )
        for p in ("chromium", "weasy")
    ),
)
