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
    required(product.name, product.missing, isRequired, sourceLocation)
  }

  /// Leaves the tests out if there is no browser, or lets them fail if it is required.
  ///
  /// - Parameters:
  ///   - isRequired: whether to fail; without it, whether `DECANT_REQUIRE_SERVERS` is 1.
  ///   - sourceLocation: the place of the trait.
  public static func requiresBrowser(
    isRequired: Bool? = nil, sourceLocation: SourceLocation = #_sourceLocation
  ) -> Self {
    required("Chromium", Chromium.missing, isRequired, sourceLocation)
  }

  private static func required(
    _ name: String, _ missing: MissingProduct?, _ isRequired: Bool?, _ sourceLocation: SourceLocation
  ) -> Self {
    let isRequired = isRequired ?? (ProcessInfo.processInfo.environment["DECANT_REQUIRE_SERVERS"] == "1")
    return enabled("\(missing?.description ?? name)", sourceLocation: sourceLocation) {
      if isRequired, let missing { throw missing }
      return missing == nil
    }
  }
}
