extension DatabaseProduct {
  /// MariaDB, on a Unix socket only.
  ///
  /// Its user root has no password, which `normal` means; the socket is in a directory that others cannot
  /// enter. A starting server removes what others left in the directory for temporary files, so that is its
  /// own, too.
  public static let mariaDB = DatabaseProduct(
    name: "MariaDB", package: "mariadb-server",
    server: Server(
      programs: ["mariadbd", "mariadb-install-db"],
      script: """
        options="--no-defaults --datadir=$PWD/data --tmpdir=$PWD --innodb-log-file-size=4M"
        "$2" $options --auth-root-authentication-method=normal --skip-test-db >/dev/null &&
        exec "$1" $options --socket="$PWD/socket" --skip-networking --innodb-flush-log-at-trx-commit=0 \
          --innodb-doublewrite=0 --debug-no-sync --innodb-fast-shutdown=3 --character-set-server=utf8mb4
        """,
      database: "mysql"),
    client: Client(
      program: "mariadb",
      scriptOptions: options, goOnOptions: ["--force"], lineOptions: ["--raw", "--skip-column-names"],
      queryOptions: options + ["--skip-column-names"],
      format: OutputFormat(
        valueSeparator: UInt8(ascii: "\t"), rowSeparator: UInt8(ascii: "\n"), end: UInt8(ascii: "\n"),
        escapes: ["n": "\n", "t": "\t", "0": "\0"]),
      connection: { directory, database in
        ["--user=root", "--socket=\(directory)/socket", "--database=\(database)"]
      }))

  private static let options = [
    "--no-defaults", "--batch", "--abort-source-on-error", "--default-character-set=utf8mb4",
  ]
}
