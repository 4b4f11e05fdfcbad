internal import Decant
internal import DecantMySQL

extension MariaDB {
  /// The words that MariaDB keeps for itself: those of MySQL with some more and some less.
  ///
  /// Source: https://mariadb.com/kb/en/reserved-words/
  static let reservedWords = Dialect.mysql.identifiers.reservedWords
    .subtracting(
      ReservedWords(
        text: """
          admin array cube cume_dist dense_rank empty first_value function generated get
          get_master_public_key grouping groups io_after_gtids io_before_gtids json_table lag
          last_value lateral lead master_bind member nth_value ntile of optimizer_costs parallel
          parse_gcol_expr percent_rank persist persist_only qualify rank role row sql_after_gtids
          sql_before_gtids stored virtual
          """)
    )
    .union(
      ReservedWords(
        text: """
          body current_role do_domain_ids elsif goto history ignore_domain_ids offset others package
          page_checksum parse_vcol_expr period position raise ref_system_id returning rowtype
          stats_auto_recalc stats_persistent stats_sample_pages system_time versioning without
          """))
}
