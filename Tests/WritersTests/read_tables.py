"""Read the tabular formats with readers that are not ours; say what differs.

usage: read_tables.py FOLDER
FOLDER holds texts (each ended by a form "<count>:" netstring) and texts.xlsx, .sqlite, .md, whose one
document has a record with each text as its setting, and a finding with it as its message.
"""
import pathlib
import re
import sqlite3
import sys
import zipfile

import markdown_it
import openpyxl
from openpyxl.utils.escape import unescape

folder = pathlib.Path(sys.argv[1])


def netstrings(data):
    while data:
        count, rest = data.split(b":", 1)
        yield rest[: int(count)].decode()
        data = rest[int(count) :]


def compare(name, expected, got):
    for number, (want, have) in enumerate(zip(expected, got, strict=True)):
        if want != have:
            print(f"{name}: text {number}: {want[:50]!r} came back as {have[:50]!r}")


def unix(text):
    return re.sub("\r\n?", "\n", text)


def pictured(text):
    text = re.sub("[\x00-\x08\x0b-\x1f]", lambda m: chr(0x2400 + ord(m[0])), unix(text))
    return re.sub("[\ufffe\uffff]", "\ufffd", text)


def visible(text):
    text = re.sub("[\x00-\x09\x0b-\x1f]", lambda m: chr(0x2400 + ord(m[0])), unix(text))
    text = re.sub("[\x80-\x9f]", lambda m: "\\u{%X}" % ord(m[0]), text)
    return text.replace("\x7f", "␡")


def workbook():
    book = openpyxl.load_workbook(folder / "texts.xlsx")
    if book.sheetnames != ["records", "documents", "findings"]:
        print("xlsx: sheets", book.sheetnames)
    records, findings = book["records"], book["findings"]
    columns = {c.value: c.column for c in records[1]}
    cells = [r[columns["setting"] - 1] for r in records.iter_rows(min_row=2)]
    if any(c.data_type not in "sn" or c.hyperlink for c in cells):
        print("xlsx: a text is no text")
    texts = [unescape(c.value or "") for c in cells]
    for number, (want, have) in enumerate(zip(expected, texts, strict=True)):
        if len(want.encode("utf-16-le")) <= 2 * 32767:
            compare(f"xlsx {number}", [pictured(want)], [have])
            continue
        kept, _, mark = have.rpartition(" … ")
        length = len(have.encode("utf-16-le")) // 2
        if not 32_700 < length <= 32_767 or not pictured(want).startswith(kept):
            print(f"xlsx: text {number}: cut to {length}")
        if mark != f"({len(want)} characters; the other formats have them all) [cut-text]":
            print(f"xlsx: text {number}: marked {mark!r}")
    messages = [r[7].value for r in findings.iter_rows(min_row=2)]
    compare("xlsx findings", texts, [unescape(m or "") for m in messages])
    fills = {r[columns["findings"] - 1].fill.fgColor.rgb for r in records.iter_rows(min_row=2)}
    if fills != {"FFFFEB9C"} or records.freeze_panes != "A2":
        print("xlsx: fills", fills, "frozen", records.freeze_panes)
    if records.auto_filter.ref != f"A1:S{len(texts) + 1}":
        print("xlsx: filter", records.auto_filter.ref)
    for name in zipfile.ZipFile(folder / "texts.xlsx").namelist():
        if b"<f>" in zipfile.ZipFile(folder / "texts.xlsx").read(name):
            print("xlsx: a formula in", name)


def database():
    base = sqlite3.connect(folder / "texts.sqlite")
    rows = base.execute("SELECT setting, typeof(setting) FROM record ORDER BY id").fetchall()
    if {kind for _, kind in rows} != {"text"}:
        print("sqlite: a text is no text")
    texts = [text.replace("\0", "␀") for text in expected]
    compare("sqlite", texts, [text for text, _ in rows])
    messages = base.execute("SELECT message FROM finding ORDER BY id").fetchall()
    compare("sqlite findings", texts, [m for m, in messages])
    for check in ["PRAGMA integrity_check", "PRAGMA foreign_key_check"]:
        if (answer := base.execute(check).fetchall()) not in ([("ok",)], []):
            print("sqlite:", check, answer)
    base.execute("INSERT INTO recordText (recordText) VALUES ('integrity-check')")
    for number, text in enumerate(texts, 1):
        if len(text) < 3 or len(text) > 1000:
            continue
        phrase = '"' + text.replace('"', '""') + '"'
        found = base.execute("SELECT rowid FROM recordText(?)", ["setting : " + phrase]).fetchall()
        if (number,) not in found:
            print(f"sqlite: text {number - 1} is not found: {text!r} {found}")


def markdown():
    reader = markdown_it.MarkdownIt("commonmark").enable("table")
    tokens = reader.parse((folder / "texts.md").read_bytes().decode())
    inside, cells, columns, items = [], [], [], []
    for token in tokens:
        if token.type.endswith("_open"):
            inside.append(token.tag)
        elif token.type.endswith("_close"):
            inside.pop()
        elif token.type == "inline" and "th" in inside:
            columns.append(plain(token))
        elif token.type == "inline" and "td" in inside:
            cells.append(plain(token))
        elif token.type == "inline" and "li" in inside:
            items.append(plain(token))
        elif token.type != "inline":
            print("markdown: unexpected", token.type)
    rows = [cells[i :: len(columns)] for i in range(len(columns))]
    table = dict(zip(columns, rows, strict=True))
    texts = [visible(text) for text in expected]
    compare("markdown", [t.strip(" ") for t in texts], table["setting"])
    numbers = range(1, len(texts) + 1)
    lines = [f"p1:No.{n}: warning: {t} `clipped-text`" for n, t in zip(numbers, texts)]
    compare("markdown findings", lines, items)


def plain(token):
    out = []
    for child in token.children:
        if child.type == "text":
            out.append(child.content)
        elif child.type == "html_inline" and child.content == "<br>":
            out.append("\n")
        elif child.type == "code_inline":
            out.append(f"`{child.content}`")
        else:
            print("markdown: not as text:", child.type, child.content[:50])
    return "".join(out)


expected = list(netstrings((folder / "texts").read_bytes()))
workbook()
database()
markdown()
