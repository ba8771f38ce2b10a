/// A table from match keys to values whose keys lie in one list, one behind the other.
///
/// The known labels and titles are put into tables at every start, some hundreds of them: nothing is
/// allocated for a key, and hashing is a multiplication a letter. Open addressing with linear probing.
struct KeyTable<Value: Sendable>: Sendable {
  private struct Entry {
    let range: Range<Int>
    var value: Value
  }

  private var letters: [UInt32] = []
  private var entries: [Entry] = []
  /// The index of an entry, or -1; a power of two of them, half of them empty at least.
  private var slots: [Int32]

  /// A table with room for so many keys, which grows when there are more.
  init(capacity: Int) {
    slots = Array(repeating: -1, count: KeyTable.slotCount(for: capacity))
  }

  /// The value of a key; `nil` for an unknown one.
  subscript(key: KeyScalars) -> Value? {
    let index = slots[slot(of: key.values[...])]
    return index < 0 ? nil : entries[Int(index)].value
  }

  /// Gives a key a value.
  mutating func set(_ key: KeyScalars, to value: Value) { set(key.values[...], to: value) }

  /// Takes in the entries of another table.
  ///
  /// - Parameters:
  ///   - other: The other table.
  ///   - merged: The value that a key gets, from the one it has, if any, and the other's.
  mutating func merge(_ other: KeyTable, _ merged: (Value?, Value) -> Value) {
    for entry in other.entries {
      let key = other.letters[entry.range]
      let own = slots[slot(of: key)]
      set(key, to: merged(own < 0 ? nil : entries[Int(own)].value, entry.value))
    }
  }

  private mutating func set(_ key: ArraySlice<UInt32>, to value: Value) {
    let slot = slot(of: key)
    guard slots[slot] < 0 else {
      entries[Int(slots[slot])].value = value
      return
    }
    slots[slot] = Int32(entries.count)
    entries.append(Entry(range: letters.count..<letters.count + key.count, value: value))
    letters += key
    if 2 * entries.count > slots.count { grow() }
  }

  private static func slotCount(for capacity: Int) -> Int {
    var count = 16
    while count < 2 * capacity { count *= 2 }
    return count
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: 2 * slots.count)
    for (index, entry) in entries.enumerated() {
      slots[slot(of: letters[entry.range])] = Int32(index)
    }
  }

  /// The slot of a key: the one that has it, or the empty one where it belongs.
  private func slot(of key: ArraySlice<UInt32>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325  // Fowler, Noll and Vo's, a letter at a time
    for letter in key { hash = (hash ^ UInt64(letter)) &* 0x100_0000_01B3 }
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
    while slots[slot] >= 0, !isEqual(entries[Int(slots[slot])].range, key) {
      slot = (slot + 1) & mask
    }
    return slot
  }

  private func isEqual(_ range: Range<Int>, _ key: ArraySlice<UInt32>) -> Bool {
    range.count == key.count && letters[range].elementsEqual(key)
  }
}
