import Foundation

/// The names of columns in a piece of SQL text, guessed from its words.
///
/// A word is no column where a parenthesis follows, as in `lower(name)`, where it names a type after `::`, and
/// where it is a keyword.
func columnNames(in sql: String) -> [String] {
  let words = #/'(?:[^']|'')*'|::\s*\w+|"((?:[^"]|"")+)"|`([^`]+)`|([\p{L}_]\w*)(\s*\()?/#
  var names: [String] = []
  for match in sql.matches(of: words) {
    let (_, quoted, ticked, plain, call) = match.output
    if let name = quoted ?? ticked { names.append(String(name).replacing("\"\"", with: "\"")) }
    if let plain, call == nil, !keywords.contains(plain.uppercased()) { names.append(String(plain)) }
  }
  return names
}

/// Whether a piece of SQL text takes columns for truth values.
func isAboutTruth(_ sql: String) -> Bool { sql.contains(#/^(?i)NOT \w+$/#) }

/// Whether a piece of SQL text is about text: it has a text literal, or changes the case of letters.
func isAboutText(_ sql: String) -> Bool {
  sql.contains("'") || sql.contains(#/(?i)\b(lower|upper|trim|length|coalesce)\s*\(/#)
}

private let keywords = Set(
  """
  AND ANY AS ASC BETWEEN BY CASE CAST CHAR COLLATE CURRENT_DATE CURRENT_TIMESTAMP DATE DESC ELSE END FALSE FIRST
  FROM IN INT INTEGER INTERVAL IS LAST LIKE NOT NULL NULLS ON OR SELECT SET TEXT THEN TO TRUE VARCHAR WHEN WHERE
  """.split(whereSeparator: \.isWhitespace).map(String.init))
