#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The number of threads that run at once; more than some help nothing that waits for a disk.
var processorCount: Int { min(max(Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))), 1), 8) }

/// What the work gives for each part, done by a thread each and given in the order of the parts.
///
/// Where there is no thread to be had, the caller's does it.
func inParallel<Result: Sendable>(
  _ parts: Range<Int>, _ work: @escaping @Sendable (Int) -> Result
) -> [Result] {
  // Each thread writes to a place of its own, and nobody reads before all have ended.
  let results = UnsafeMutableBufferPointer<Result?>.allocate(capacity: parts.count)
  results.initialize(repeating: nil)
  defer {
    results.deinitialize()
    results.deallocate()
  }
  let threads = parts.dropFirst().compactMap { part in
    startThread(ThreadBody { results[part - parts.lowerBound] = work(part) })
  }
  if let first = parts.first { results[0] = work(first) }
  for thread in threads { pthread_join(thread, nil) }
  return results.compactMap { $0 }
}

/// What a thread does: an object, since a pointer to it is all that a new thread is given.
private final class ThreadBody {
  let run: () -> Void
  init(_ run: @escaping () -> Void) { self.run = run }
}

/// Starts a thread, or else does its work; then there is none to wait for.
private func startThread(_ body: ThreadBody) -> pthread_t? {
  let pointer = Unmanaged.passRetained(body)
  #if canImport(Glibc)
    var thread = pthread_t()
  #else
    var thread: pthread_t?
  #endif
  let status = pthread_create(
    &thread, nil,
    { argument in
      let pointer: UnsafeMutableRawPointer? = argument
      if let pointer { Unmanaged<ThreadBody>.fromOpaque(pointer).takeRetainedValue().run() }
      return nil
    }, pointer.toOpaque())
  if status == 0 { return thread }
  pointer.takeRetainedValue().run()
  return nil
}
