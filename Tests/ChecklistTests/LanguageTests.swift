import TestSupport
import Testing

@testable import Checklist

/// Sheets of vendors who write neither Japanese nor English.
@Suite struct LanguageTests {
  @Test(arguments: [
    SettingCase("99,95 %", "quantity 99.95 percent「99,95 %」"),
    SettingCase("30 Tage", "duration 30.0 day「30 Tage」"),
    SettingCase("30일", "duration 30.0 day「30일」"), SettingCase("Oui", "yes「Oui」"),
    SettingCase("不支持", "unavailable「不支持」"), SettingCase("Hằng ngày", "1.0 per 1.0 day「Hằng ngày」"),
  ])
  func settingsAreRead(_ c: SettingCase) {
    #expect(SettingReader(c.setting, unit: c.unit).value()?.summary(of: c.setting) == c.summary)
  }
}
