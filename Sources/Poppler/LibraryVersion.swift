internal import CPopplerGLib

/// The release of Poppler that is in use, as in `22.12.0`.
public var popplerVersion: String { String(cString: poppler_get_version()) }
