"""Hold records.jsonl and documents.jsonl in the current folder to the schemas that `checksheet schema` prints.

Prints each breach; nothing when all is well.
"""
import json
import subprocess

import jsonschema

for kind in ["record", "document"]:
    schema = json.loads(subprocess.run(["checksheet", "schema", kind], check=True, capture_output=True).stdout)
    validator = jsonschema.Draft202012Validator(schema)
    for number, line in enumerate(open(f"{kind}s.jsonl", encoding="utf-8"), 1):
        row = json.loads(line)
        for error in validator.iter_errors(row):
            print(f"{row['document']}: {kind}s.jsonl:{number}: {error.json_path}: {error.message}")
