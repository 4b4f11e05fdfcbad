internal import Foundation

/// Lets a limited number of tasks work at the same time, in the order of their coming.
actor Turns {
  /// The turns of the programs that tests run: Swift Testing starts all tests at once.
  static let ofPrograms = Turns(2 * ProcessInfo.processInfo.activeProcessorCount)

  private var free: Int
  private var waiting: [CheckedContinuation<Void, Never>] = []

  init(_ count: Int) {
    free = count
  }

  /// Waits for a turn and does the work.
  nonisolated func take<Result: Sendable>(_ work: () async throws -> Result) async rethrows -> Result {
    await begin()
    do {
      let result = try await work()
      await end()
      return result
    } catch {
      await end()
      throw error
    }
  }

  private func begin() async {
    guard free == 0 else { return free -= 1 }
    await withCheckedContinuation { waiting.append($0) }
  }

  private func end() {
    guard waiting.isEmpty else { return waiting.removeFirst().resume() }
    free += 1
  }
}
