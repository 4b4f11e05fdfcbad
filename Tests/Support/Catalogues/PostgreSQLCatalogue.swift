/// The catalogue of PostgreSQL, by its own functions.
enum PostgreSQLCatalogue {
  static let query = """
    WITH spaces AS (
      SELECT oid, CASE nspname WHEN 'public' THEN '' ELSE nspname END AS space FROM pg_namespace
      WHERE nspname NOT LIKE 'pg\\_%' AND nspname <> 'information_schema'
    ), tables AS (
      SELECT c.oid, space, relname, relkind, relpersistence, reloptions FROM pg_class c
      JOIN spaces s ON s.oid = relnamespace WHERE relkind IN ('r', 'p') AND relname <> 'alembic_version'
    ), facts AS (
    \([tables, columns, constraints, indexes, types, domains, sequences].joined(separator: "\nUNION ALL\n"))
    ) SELECT fact::text FROM facts
    """

  private static let tables = """
    SELECT jsonb_build_array('table', space, relname, relname, '0', relkind::text, relpersistence::text,
      reloptions::text, obj_description(oid)) AS fact FROM tables
    """

  private static let columns = """
    SELECT jsonb_build_array('column', space, relname, attname,
      (row_number() OVER (PARTITION BY attrelid ORDER BY attnum))::text, format_type(atttypid, atttypmod),
      CASE WHEN attcollation <> typcollation THEN 'COLLATE ' || attcollation::regcollation END,
      CASE WHEN attnotnull THEN 'NOT NULL' END,
      CASE WHEN attgenerated = '' THEN 'DEFAULT ' ELSE 'GENERATED ' END || pg_get_expr(adbin, adrelid),
      (SELECT 'IDENTITY ' || concat_ws(' ', attidentity, format_type(seqtypid, NULL), seqstart, seqincrement, seqmin,
         seqmax, seqcache, seqcycle)
       FROM pg_depend d JOIN pg_sequence ON seqrelid = objid
       WHERE refclassid = 'pg_class'::regclass AND refobjid = attrelid AND refobjsubid = attnum AND deptype = 'i'),
      col_description(attrelid, attnum))
    FROM tables t JOIN pg_attribute ON attrelid = t.oid JOIN pg_type y ON y.oid = atttypid
    LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
    WHERE attnum > 0 AND NOT attisdropped
    """

  private static let constraints = """
    SELECT jsonb_build_array('constraint', space, relname, conname, '0', pg_get_constraintdef(k.oid))
    FROM tables t JOIN pg_constraint k ON conrelid = t.oid WHERE contype <> 't'
    """

  private static let indexes = """
    SELECT jsonb_build_array('index', space, t.relname, i.relname, '0', pg_get_indexdef(indexrelid), indisvalid::text)
    FROM tables t JOIN pg_index ON indrelid = t.oid JOIN pg_class i ON i.oid = indexrelid
    WHERE NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid AND contype IN ('p', 'u', 'x'))
    """

  private static let types = """
    SELECT jsonb_build_array('type', space, '', typname, '0',
      (SELECT jsonb_agg(enumlabel ORDER BY enumsortorder)::text FROM pg_enum WHERE enumtypid = y.oid))
    FROM pg_type y JOIN spaces s ON s.oid = typnamespace WHERE typtype = 'e'
    """

  private static let domains = """
    SELECT jsonb_build_array('type', space, '', typname, '0', format_type(typbasetype, typtypmod),
      CASE WHEN typnotnull THEN 'NOT NULL' END, 'DEFAULT ' || typdefault,
      (SELECT string_agg(conname || ' ' || pg_get_constraintdef(k.oid), ', ' ORDER BY conname)
       FROM pg_constraint k WHERE contypid = y.oid))
    FROM pg_type y JOIN spaces s ON s.oid = typnamespace WHERE typtype = 'd'
    """

  private static let sequences = """
    SELECT jsonb_build_array('sequence', space, '', relname, '0', concat_ws(' ', format_type(seqtypid, NULL), seqstart,
      seqincrement, seqmin, seqmax, seqcache, seqcycle),
      (SELECT 'OWNED BY ' || refobjid::regclass || ' ' || attname FROM pg_depend d
       JOIN pg_attribute ON attrelid = refobjid AND attnum = refobjsubid
       WHERE objid = c.oid AND deptype = 'a' AND refclassid = 'pg_class'::regclass))
    FROM pg_class c JOIN spaces s ON s.oid = relnamespace JOIN pg_sequence ON seqrelid = c.oid
    WHERE NOT EXISTS (SELECT FROM pg_depend WHERE objid = c.oid AND deptype = 'i')
    """
}
