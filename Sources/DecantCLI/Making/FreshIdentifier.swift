/// A new identifier of a revision: twelve hexadecimal digits.
///
/// No other name begins with it. As long as there is room, its first four digits are those of no other name
/// either: they are what people write in its place.
///
/// - Parameter names: The identifiers and labels that are there.
package func freshIdentifier(
  avoiding names: [String], using random: inout some RandomNumberGenerator
) -> String {
  let abbreviations = Set(names.map { $0.prefix(4) })
  for _ in 0..<100 {
    let identifier = randomDigits(using: &random)
    if !abbreviations.contains(identifier.prefix(4)) { return identifier }
  }
  while true {
    let identifier = randomDigits(using: &random)
    if !names.contains(where: { $0.hasPrefix(identifier) }) { return identifier }
  }
}

private func randomDigits(using random: inout some RandomNumberGenerator) -> String {
  let digits = String(UInt64.random(in: 0..<1 << 48, using: &random), radix: 16)
  return String(repeating: "0", count: 12 - digits.count) + digits
}
