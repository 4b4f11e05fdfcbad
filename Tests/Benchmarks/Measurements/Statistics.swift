import Foundation

extension [Double] {
  /// The middle value, or the mean of the two in the middle; 0 of none.
  var median: Double {
    guard !isEmpty else { return 0 }
    let sorted = sorted()
    let middle = count / 2
    return count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }
}

/// The time that each size takes.
struct Growth {
  private var points: [(size: Double, seconds: Double)] = []

  /// Takes the next size, and gives the slope in logarithms from the one before.
  ///
  /// What the smallest size takes is start-up, and is removed from all. There is no slope where what is left is
  /// too little to be told from noise.
  mutating func add(_ size: Int, _ seconds: Double?) -> Double? {
    guard let seconds else { return nil }
    points.append((Double(size), seconds))
    guard points.count > 2 else { return nil }
    let start = points[0]
    let (last, this) = (points[points.count - 2], points[points.count - 1])
    let before = last.seconds - start.seconds
    let now = this.seconds - start.seconds
    guard before > Swift.max(0.001, start.seconds * 0.05), now > 0 else { return nil }
    return log(now / before) / log((this.size - start.size) / (last.size - start.size))
  }
}
