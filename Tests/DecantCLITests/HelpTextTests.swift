import DecantCLI
import Testing

private let bookstore = CommandLineTool(
  name: "bookstore", version: "1", summary: "Turns migration operations into SQL scripts.",
  project: Project(dialects: []))

private let commonOptions = """
  Common options:
        --dialect NAME        The database to write for; several with commas, each
                              for a script of its own. [DECANT_DIALECT]
        --migrations DIR      The directory of the revision files. May be
                              repeated. [DECANT_MIGRATIONS]
        --env NAME            The environment of the settings file; several with
                              commas, or 'all', each for scripts of its own.
                              [DECANT_ENV]
    -o, --output FILE         The file to write instead of standard output. It
                              appears whole or not at all.
        --output-dir DIR      The directory to write 'NAME.sql' to for each
                              dialect, environment or schema. [DECANT_OUTPUT_DIR]
        --option KEY=VALUE    A setting of the script or the dialect, as
                              'version_table=revisions'. May be repeated.
                              [DECANT_OPTIONS]
        --schema-map KEY=VALUE
                              The schema VALUE in the place of the schema KEY, ''
                              being the default one. May be repeated; VALUE may be
                              several with commas, each for a script of its own.
                              [DECANT_SCHEMA_MAP]
    -x, --argument KEY=VALUE  An argument that migrations in Swift read as
                              'op.context.arguments'. May be repeated.
        --tag TEXT            A word that migrations in Swift read as
                              'op.context.tag'.
        --compat alembic      Render each operation by itself, without the schema
                              that went before. [DECANT_COMPAT]
    -c, --config FILE         The settings file instead of 'decant.json' in the
                              directory of the revision files. [DECANT_CONFIG]
        --color auto|always|never
                              Whether errors and drawings are coloured; 'auto'
                              colours them on a terminal. [DECANT_COLOR]
    -q, --quiet               Say nothing but errors.
    -v, --verbose             Say more, and show all details of revisions.
        --sql                 Changes nothing: accepted because Alembic needs it
                              to write SQL.
    -h, --help                Show this help.
  """

@Suite("Help")
struct HelpTextTests {
  @Test("lists the commands", arguments: [["--help"], ["help"], ["-h", "-q"]])
  func overview(arguments: [String]) throws {
    let expected = """
      Turns migration operations into SQL scripts.

      Usage: bookstore COMMAND [OPTIONS]

      Commands:
        init DIR              Make a migration project
        revision              Make the next revision
        merge [REV...]        Make a revision that joins branches
        edit REV              Open the file of a revision in the editor
        upgrade [RANGE]       Write the SQL that upgrades to a revision
        downgrade RANGE       Write the SQL that downgrades to an earlier revision
        stamp [START:]REV...  Write the SQL that sets the version, without migrating
        render FILE|-         Write the SQL of operations in a JSON document
        history [RANGE]       List the revisions, the newest first
        heads                 List the revisions that nothing follows
        branches              List the revisions that more than one follows
        show REV              Show what is known of a revision
        config                Show the settings, and where each value comes from

      \(commonOptions)
            --version             Show the version.

      See 'bookstore help COMMAND' for what a command takes, with examples.

      """
    #expect(try run(bookstore, arguments) == Outcome(output: expected))
  }

  @Test(
    "shows what a command takes",
    arguments: [["history", "--help"], ["help", "history"], ["-h", "history"]])
  func command(arguments: [String]) throws {
    let expected = """
      Usage: bookstore history [OPTIONS] [RANGE]

      List the revisions, the newest first.

      With --graph they are drawn in lanes, with dotted lines to what a revision
      depends on. The other formats are for programs, for Graphviz, for Mermaid and
      for a browser. To see where a database stands, let --indicate read what psql
      -Atc 'select version_num from alembic_version' prints.

      As JSON, each revision is an object with the keys of revision files, besides
      'path', 'branches', 'dependencies', 'next_revisions', 'required_by', 'is_base',
      'is_head', 'is_branch_point', 'is_merge_point' and 'is_current'.

      Arguments:
        RANGE  The same as --rev-range.

      Options:
        -r, --rev-range RANGE  List these alone: START:END, where either may be left
                               out.
            --indicate FILE    Mark the revisions that a database stands at: FILE has
                               what its version table holds, one in a line; '-' is
                               standard input.
            --graph            Draw the revisions in lanes.
            --format text|json|dot|mermaid|svg
                               The form of the answer, by default 'text'.

      \(commonOptions)

      Examples:
        # What came since revision ae10, with all details
        bookstore history -r ae10:head --verbose
        # A drawing of all revisions, with those of a database
        bookstore history --graph --indicate versions.txt
        # The same as a picture for a browser
        bookstore history --format svg -o history.svg

      """
    #expect(try run(bookstore, arguments) == Outcome(output: expected))
  }

  @Test("fits into 80 columns, without blanks at line ends", arguments: Command.all.map(\.name))
  func width(command: String) throws {
    let lines = try run(bookstore, [command, "--help"]).output.split(separator: "\n")
    #expect(lines.first?.hasPrefix("Usage: bookstore \(command) [OPTIONS]") == true)
    #expect(lines.filter { $0.count > 80 || $0.hasSuffix(" ") } == [])
  }

  @Test("is shown though the rest of the command line is wrong, but names what is unknown")
  func besidesErrors() throws {
    #expect(try run(bookstore, ["downgrade", "--help"]).status == .done)
    #expect(try run(bookstore, ["downgrade", "--help", "--none"]).status == .usage)
  }
}
