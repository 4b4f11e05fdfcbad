public import Decant

extension SQLType where Self == VendorType {
  /// Addresses of the internet protocol, version 4.
  public static var inet4: VendorType { VendorType("mysql.INET4") }

  /// Addresses of the internet protocol, version 6.
  public static var inet6: VendorType { VendorType("mysql.INET6") }
}
