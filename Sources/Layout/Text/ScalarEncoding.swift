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
      self[place + 1] = continuation(value)
      return place + 2
    case ..<0x1_0000:
      self[place] = UInt8(truncatingIfNeeded: 0xE0 | value >> 12)
      self[place + 1] = continuation(value >> 6)
      self[place + 2] = continuation(value)
      return place + 3
    default:
      self[place] = UInt8(truncatingIfNeeded: 0xF0 | value >> 18)
      self[place + 1] = continuation(value >> 12)
      self[place + 2] = continuation(value >> 6)
      self[place + 3] = continuation(value)
      return place + 4
    }
  }

  /// The byte after the first for the last six bits of a value.
  private func continuation(_ value: UInt32) -> UInt8 {
    UInt8(truncatingIfNeeded: 0x80 | value & 0x3F)
  }
}
