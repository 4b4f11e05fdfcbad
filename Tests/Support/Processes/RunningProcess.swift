internal import Foundation

/// A program that was started and not yet waited for.
struct RunningProcess {
  let id: pid_t
  let output: FileHandle
  let errors: FileHandle

  /// Waits until the program ends, or ends it with all it started at the time limit or when the task is
  /// cancelled.
  ///
  /// Must be called once, and is the only place that collects the process.
  func result(timeLimit: Duration?) async throws -> ProcessResult {
    let limit = Task {
      guard let timeLimit else { return false }
      try await Task.sleep(for: timeLimit)
      return kill(-id, SIGKILL) == 0
    }
    let status = await withTaskCancellationHandler {
      await waitStatus()
    } onCancel: {
      kill(-id, SIGKILL)
    }
    limit.cancel()
    let ending = ProcessResult.Ending(waitStatus: try status.get())
    let timedOut = (try? await limit.value) == true && ending == .signalled(SIGKILL)
    return ProcessResult(
      ending: timedOut ? .timedOut : ending, outputBytes: try output.contents(),
      errorBytes: try errors.contents())
  }

  /// Waits in a thread of its own, because Swift's pool has only as many threads as there are processors.
  private func waitStatus() async -> Result<Int32, SystemError> {
    await withCheckedContinuation { continuation in
      Thread.detachNewThread {
        var status: Int32 = 0
        while waitpid(id, &status, 0) == -1 {
          guard errno == EINTR else {
            return continuation.resume(returning: .failure(.last("cannot wait for process \(id)")))
          }
        }
        continuation.resume(returning: .success(status))
      }
    }
  }
}
