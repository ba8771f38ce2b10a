internal import CPopplerGLib

/// The release of Poppler that is in use, as in `22.12.0`; `nil` when poppler-glib, which knows it, is missing.
public var popplerVersion: String? {
  poppler_glib_calls()?.pointee.poppler_get_version().map { String(cString: $0) }
}
