extension String {
  /// The text of some characters; several times quicker than to append them one by one.
  public init(scalars: [Unicode.Scalar]) {
    self.init(unsafeUninitializedCapacity: scalars.reduce(0) { $0 + UTF8.width($1) }) { buffer in
      scalars.reduce(0) { buffer.put($1.value, at: $0) }
    }
  }
}

extension UnsafeMutableBufferPointer<UInt8> {
  /// Writes a character in UTF-8, and returns the place behind it.
  fileprivate func put(_ value: UInt32, at place: Int) -> Int {
    switch value {
    case ..<0x80:
      self[place] = UInt8(truncatingIfNeeded: value)
      return place + 1
    case ..<0x800:
      self[place] = UInt8(truncatingIfNeeded: 0xC0 | value >> 6)
      return putRest(value, 1, at: place + 1)
    case ..<0x1_0000:
      self[place] = UInt8(truncatingIfNeeded: 0xE0 | value >> 12)
      return putRest(value, 2, at: place + 1)
    default:
      self[place] = UInt8(truncatingIfNeeded: 0xF0 | value >> 18)
      return putRest(value, 3, at: place + 1)
    }
  }

  /// Writes the last `count` bytes of a character, of six bits each.
  private func putRest(_ value: UInt32, _ count: Int, at place: Int) -> Int {
    for step in 0..<count {
      let bits = value >> UInt32(6 * (count - 1 - step)) & 0x3F
      self[place + step] = UInt8(truncatingIfNeeded: 0x80 | bits)
    }
    return place + count
  }
}
