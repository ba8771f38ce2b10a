"""Make the PDFs of the command-line tests anew; texts our own, CC0-1.0.

usage: make.py FOLDER        needs reportlab, qpdf and IPAexGothic (scripts/corpus --setup)

sheet.pdf   one page, a ruled table of three rows: the second has an empty answer, the third is the vendor's own
shifted.pdf one page, a ruled table of two rows, the second printed one column to the left
locked.pdf  the sheet behind the password 「secret」
half.pdf    the sheet, and a second page that cannot be read
blank.pdf   one page with nothing on it
prose.pdf   one page with a sentence and no table
"""
import pathlib
import re
import subprocess
import sys

from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen import canvas

folder = pathlib.Path(sys.argv[1])
pdfmetrics.registerFont(TTFont("ipa", "/usr/share/fonts/opentype/ipaexfont-gothic/ipaexg.ttf"))

EDGES = [40, 80, 195, 310, 490, 560, 680, 800]
ROWS = [
    ["No.", "種別", "サービスレベル項目例", "規定内容", "測定単位", "設定", "備考"],
    ["1", "可用性", "サービス時間", "サービスを提供する時間帯", "時間帯", "24時間365日", "計画停止を除く"],
    ["2", "可用性", "計画停止予定通知", "定期的な保守停止に関する事前連絡", "有無", "", ""],
    ["3", "信頼性", "障害監視間隔*", "障害の有無を確かめる間隔", "時間", "1分", ""],
]

SHIFTED = [
    ROWS[0],
    ROWS[1],
    ["38", "入力データ形式の制限機能", "入力を限る機能", "有無", "有", "", ""],
]


def page(name):
    sheet = canvas.Canvas(str(folder / name), pagesize=landscape(A4), invariant=True)
    sheet.setFont("ipa", 9)
    return sheet


def table(sheet, rows):
    top, height = 500, 24
    sheet.drawString(40, 540, "サービスレベルチェックリスト")
    sheet.drawString(40, 520, "* は当社が加えた項目")
    for number, row in enumerate(rows):
        for left, text in zip(EDGES, row):
            sheet.drawString(left + 4, top - number * height - 15, text)
    for number in range(len(rows) + 1):
        sheet.line(EDGES[0], top - number * height, EDGES[-1], top - number * height)
    for edge in EDGES:
        sheet.line(edge, top, edge, top - len(rows) * height)


sheet = page("sheet.pdf")
table(sheet, ROWS)
sheet.save()
sheet = page("shifted.pdf")
table(sheet, SHIFTED)
sheet.save()
subprocess.run(
    ["qpdf", "--static-id", "--allow-weak-crypto", "--encrypt", "secret", "owner", "128", "--use-aes=n", "--",
     folder / "sheet.pdf", folder / "locked.pdf"], check=True)
whole = (folder / "sheet.pdf").read_bytes()
kids = re.search(rb"/Count 1 /Kids \[ (\d+ 0 R) \]", whole)
(folder / "half.pdf").write_bytes(
    whole.replace(kids.group(0), b"/Count 2 /Kids [ " + kids.group(1) + b" << /Type /Page >> ]"))
sheet = page("blank.pdf")
sheet.showPage()
sheet.save()
sheet = page("prose.pdf")
sheet.drawString(40, 500, "この文書に表はありません。")
sheet.save()
