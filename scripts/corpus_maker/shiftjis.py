"""Re-encodes named Japanese fonts from UCS-2 to Shift_JIS, as older Japanese programs write them."""

from __future__ import annotations

import pikepdf
from pikepdf import Name, Operator

FROM_ENCODING, TO_ENCODING = Name("/UniJIS-UCS2-H"), Name("/90ms-RKSJ-H")


def reencode(pdf: pikepdf.Pdf) -> None:
    """Changes the fonts' encoding and every string that is shown in them."""
    for page in pdf.pages:
        fonts = page.obj.Resources.Font
        changed = {
            name
            for name, font in fonts.items()
            if font.get(Name.Encoding) in (FROM_ENCODING, TO_ENCODING)
        }
        for name in changed:
            fonts[name].Encoding = TO_ENCODING
        page.Contents = pdf.make_stream(_reencoded(page, changed))


def _reencoded(page: pikepdf.Page, fonts: set[str]) -> bytes:
    instructions, current = [], ""
    for operands, operator in pikepdf.parse_content_stream(page):
        if operator == Operator("Tf"):
            current = str(operands[0])
        if operator == Operator("Tj") and current in fonts:
            text = bytes(operands[0]).decode("utf-16-be")
            operands = [pikepdf.String(text.encode("cp932"))]
        instructions.append((operands, operator))
    return pikepdf.unparse_content_stream(instructions)
