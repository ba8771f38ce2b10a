/// The independent judge of JSON Schemas: Python's `jsonschema`, which `scripts/setup` installs.
public enum SchemaValidator {
  /// A Python that has it; `nil` when there is none.
  public static let python: String? = ["/usr/bin/python3", "python3"].first { python in
    let check = try? Command(python, ["-c", "import jsonschema"])  // no Python is a reason to skip
    return check?.code == 0
  }
}
