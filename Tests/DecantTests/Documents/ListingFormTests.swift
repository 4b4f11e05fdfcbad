import Decant
import Testing

@Suite struct ListingFormTests {
  private static var graph: RevisionGraph {
    get throws {
      let first = RevisionHeader(id: "abcd01", message: "first\n\"line\"", path: "v/abcd01.json")
      let second = RevisionHeader(
        id: "b1", downRevisions: ["abcd01"], branchLabels: ["core"], createDate: "2024-01-15 10:00")
      let third = RevisionHeader(id: "b2", downRevisions: ["abcd01"])
      let fourth = RevisionHeader(id: "m1", downRevisions: ["b1", "b2"])
      return try RevisionGraph([first, second, third, fourth, RevisionHeader(id: "x1", dependsOn: ["abcd"])])
    }
  }

  @Test func hasAllKeys() throws {
    #expect(
      String(decoding: try Self.graph.listBranches().json(), as: UTF8.self) == #"""
        [
          {
            "revision": "abcd01",
            "down_revision": [],
            "branch_labels": [],
            "depends_on": [],
            "message": "first\n\"line\"",
            "create_date": null,
            "path": "v/abcd01.json",
            "branches": [],
            "dependencies": [],
            "next_revisions": [
              "b1",
              "b2"
            ],
            "required_by": [
              "x1"
            ],
            "is_base": true,
            "is_head": false,
            "is_branch_point": true,
            "is_merge_point": false,
            "is_current": null
          }
        ]

        """#)
  }

  @Test func resolvesNamesAndKnowsWhereTheDatabaseIs() throws {
    #expect(
      String(
        decoding: try Self.graph.history(of: RevisionRange("m1:"), current: ["m1"]).json(), as: UTF8.self)
          == #"""
          [
            {
              "revision": "m1",
              "down_revision": [
                "b1",
                "b2"
              ],
              "branch_labels": [],
              "depends_on": [],
              "message": null,
              "create_date": null,
              "path": null,
              "branches": [
                "core"
              ],
              "dependencies": [],
              "next_revisions": [],
              "required_by": [],
              "is_base": false,
              "is_head": true,
              "is_branch_point": false,
              "is_merge_point": true,
              "is_current": true
            }
          ]

          """#)
    let text = String(decoding: try Self.graph.show("x1").json(), as: UTF8.self)
    #expect(text.contains("\"depends_on\": [\n      \"abcd\"\n    ],"))
    #expect(text.contains("\"dependencies\": [\n      \"abcd01\"\n    ],"))
  }

  @Test func saysOfEachWhetherTheDatabaseIsThere() throws {
    let lines = String(decoding: try Self.graph.history(current: []).json(), as: UTF8.self).split(
      separator: "\n")
    #expect(lines.count { $0 == "    \"is_current\": false" } == 5)
  }
}
