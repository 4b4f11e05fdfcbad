internal import Foundation
public import Testing

extension Trait where Self == ConditionTrait {
  /// Leaves the tests out if a product is not installed, or lets them fail if it is required.
  ///
  /// - Parameters:
  ///   - product: the product.
  ///   - isRequired: whether to fail; without it, whether `DECANT_REQUIRE_SERVERS` is 1.
  ///   - sourceLocation: the place of the trait.
  public static func requires(
    _ product: DatabaseProduct, isRequired: Bool? = nil, sourceLocation: SourceLocation = #_sourceLocation
  ) -> Self {
    let missing = product.missing
    let isRequired = isRequired ?? (ProcessInfo.processInfo.environment["DECANT_REQUIRE_SERVERS"] == "1")
    return enabled("\(missing?.description ?? product.name)", sourceLocation: sourceLocation) {
      if isRequired, let missing { throw missing }
      return missing == nil
    }
  }
}
