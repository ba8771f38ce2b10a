"""Read what the writers wrote with readers that are not ours; say what differs.

usage: read_back.py FOLDER
FOLDER holds texts (each ended by a form "<count>:" netstring), texts.jsonl, .json, .csv, .tsv, whose
records have these texts as their setting; record.schema.json and document.schema.json; and
records.jsonl and documents.jsonl, which must fit the schemas.
"""
import csv
import json
import pathlib
import sys

import jsonschema

folder = pathlib.Path(sys.argv[1])


def netstrings(data):
    while data:
        count, rest = data.split(b":", 1)
        yield rest[: int(count)].decode()
        data = rest[int(count) :]


def unescaped(cell):
    out, escape = [], False
    for c in cell:
        if escape:
            out.append({"t": "\t", "n": "\n", "r": "\r", "\\": "\\"}[c])
            escape = False
        elif c == "\\":
            escape = True
        else:
            out.append(c)
    return "".join(out)


def lines(name):
    return [json.loads(l) for l in (folder / name).read_bytes().decode().split("\n")[:-1]]


def settings(name):
    if name.endswith(".jsonl"):
        return [r["setting"] for r in lines(name)]
    if name.endswith(".json"):
        return [r["setting"] for r in json.loads((folder / name).read_bytes())]
    with open(folder / name, encoding="utf-8", newline="") as file:
        if name.endswith(".csv"):
            csv.field_size_limit(1 << 24)
            return [r["setting"] for r in csv.DictReader(file, strict=True)]
        header, *rows = [l.split("\t") for l in file.read().split("\n")[:-1]]
        return [unescaped(dict(zip(header, r, strict=True))["setting"]) for r in rows]


expected = list(netstrings((folder / "texts").read_bytes()))
for name in ["texts.jsonl", "texts.json", "texts.csv", "texts.tsv"]:
    for number, (want, got) in enumerate(zip(expected, settings(name), strict=True)):
        if want != got:
            print(f"{name}: text {number}: {want[:50]!r} came back as {got[:50]!r}")
for kind in ["record", "document"]:
    schema = json.loads((folder / f"{kind}.schema.json").read_bytes())
    jsonschema.Draft202012Validator.check_schema(schema)
    for number, row in enumerate(lines(f"{kind}s.jsonl")):
        for error in jsonschema.Draft202012Validator(schema).iter_errors(row):
            print(f"{kind} {number}: {error.json_path}: {error.message}")
