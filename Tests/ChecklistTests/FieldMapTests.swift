import Testing

@testable import Checklist

@Suite struct FieldMapTests {
  @Test func eachFieldHasAPlaceOfItsOwn() {
    var map: FieldMap<Int> = [:]
    #expect(map.isEmpty)
    for (number, field) in Field.allCases.enumerated() { map[field] = number }
    #expect(Field.allCases.map { map[$0] } == Array(0..<Field.allCases.count))
    #expect(map.fields == Field.allCases)
    map[.unit] = nil
    #expect(!map.fields.contains(.unit) && map.values.count == Field.allCases.count - 1)
  }

  @Test func mapsWithTheSameValuesAreEqual() {
    let map: FieldMap<String> = [.item: "稼働率", .setting: "99.9%"]
    #expect(map == [.setting: "99.9%", .item: "稼働率"])
    #expect(map != [.item: "稼働率"])
    #expect(map.hashValue == ([.setting: "99.9%", .item: "稼働率"] as FieldMap<String>).hashValue)
    #expect(map.mapValues(\.count) == [.item: 3, .setting: 5])
  }

  @Test func weightsAreWeighedFieldByField() {
    var weights: FieldWeights = [.item: 1, .unit: 2]
    weights.formMaximum([.item: 3, .unit: 1, .remarks: 0.5])
    #expect(weights == [.item: 3, .unit: 2, .remarks: 0.5])
    weights.fill(from: [.remarks: 9, .setting: 3])
    #expect(weights == [.item: 3, .unit: 2, .setting: 3, .remarks: 0.5])
    #expect(weights.heaviest == .item)
    #expect(weights.limited(to: [.unit: 1, .number: 1]) == [.unit: 2])
  }
}
