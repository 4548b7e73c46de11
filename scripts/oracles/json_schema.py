"""Says of each value whether the schema accepts it, after holding every schema to the metaschema of JSON Schema 2020-12."""
import json
import sys

from jsonschema import Draft202012Validator

with open(sys.argv[1], encoding="utf-8") as file:
    document = json.load(file)
for schema in document["schemas"]:
    Draft202012Validator.check_schema(schema)
validator = Draft202012Validator(document["schema"])
for value in document["values"]:
    print("oui" if validator.is_valid(value) else "non")
