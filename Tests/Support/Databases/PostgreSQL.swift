extension DatabaseProduct {
  /// PostgreSQL, on a Unix socket only.
  ///
  /// Nothing has to outlive a crash, so the server never waits for the disk and writes as little as it can.
  public static let postgreSQL = DatabaseProduct(
    name: "PostgreSQL", package: "postgresql",
    server: Server(
      programs: ["postgres", "initdb"],
      script: """
        "$2" -D data -U postgres -A trust -E UTF8 --locale=C --no-sync >/dev/null &&
        exec "$1" -D data -k "$PWD" -c listen_addresses= -c fsync=off -c full_page_writes=off \\
          -c synchronous_commit=off -c wal_level=minimal -c max_wal_senders=0 -c autovacuum=off
        """,
      database: "postgres"),
    client: Client(
      program: "psql",
      scriptOptions: options + ["-f", "-"],
      goOnOptions: ["-v", "ON_ERROR_STOP=0"], lineOptions: ["-A", "-t"],
      queryOptions: options + ["-A", "-t", "-F", "\u{1F}", "-R", "\u{1E}", "-P", "null=NULL"],
      format: OutputFormat(valueSeparator: 0x1F, rowSeparator: 0x1E, end: UInt8(ascii: "\n")),
      connection: { directory, database in ["-h", directory, "-U", "postgres", "-d", database] }))

  private static let options = ["-X", "-q", "-v", "ON_ERROR_STOP=1"]
}
