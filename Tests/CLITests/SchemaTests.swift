import Foundation
import TestSupport
import Testing

/// What the tool writes fits the schemas that it prints; Python's `jsonschema` judges.
@Suite(.enabled(if: SchemaValidator.python != nil, "needs python3-jsonschema: run scripts/setup"))
struct SchemaTests {
  @Test func theCorpusFitsTheSchemas() throws {
    let workplace = try Workplace.withCorpus()
    let conversion = try workplace.run("convert", "Corpus/", "--output", "out/")
    #expect(conversion.output == "")
    let judge = try #require(SchemaValidator.python)
    let script = fixture("../validate.py").standardized.path
    let result = try workplace.shell("cd out && '\(judge)' '\(script)'")
    #expect(result.output == "")
    #expect(result.errors == "")
    #expect(result.code == 0)
  }
}
