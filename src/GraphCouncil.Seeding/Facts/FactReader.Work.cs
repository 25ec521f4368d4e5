using System.Collections.Immutable;

namespace GraphCouncil.Seeding.Facts;

/// <summary>The facts on work: what groups are for, projects, what they ask, what reviews and practice say.</summary>
internal sealed partial class FactReader
{
    private static readonly string[] Outcomes = ["APPROVED", "APPROVED_WITH_REMARKS", "CHANGES_NEEDED", "REJECTED"];

    private ImmutableArray<GroupWorkFact> GroupWork(HashSet<string> groups, HashSet<string> components, HashSet<string> competencies)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        var rows = Rows(
            "group_work.csv", "group", "established", "closed", "topic_da", "purpose_da", "goals", "components", "competencies", "methods",
            "concern_da",
            "task_da", "task_en", "first_da", "first_en", "first_specification_da", "second_da", "second_en", "second_specification_da");
        return
        [
            .. rows.Select(r => new GroupWorkFact(
                r.KeyOf("group", seen, groups, "working_groups.csv"), r.OptionalDay("established"), r.OptionalDay("closed"), r.Text("topic_da"),
                r.Text("purpose_da"), r.EachOneOf("goals", ["G1", "G2", "G3", "G4", "G5"]), r.References("components", components, "components.csv"),
                r.References("competencies", competencies, "competencies.csv"), r.Items("methods"), r.Text("concern_da"), r.Text("task_da"),
                r.Text("task_en"),
                r.Optional("first_da") is null
                    ? []
                    : [
                        new(r.Text("first_da"), r.Text("first_en"), r.Text("first_specification_da")),
                        new(r.Text("second_da"), r.Text("second_en"), r.Text("second_specification_da")),
                    ])),
        ];
    }

    private ImmutableArray<ProjectFact> Projects(HashSet<string> components)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        var rows = Rows("projects.csv", "id", "name_da", "name_en", "owner_kind", "status", "starts_on", "ends_on", "components", "roles");
        return
        [
            .. rows.Select(r =>
            {
                var established = r.References("components", components, "components.csv");
                return new ProjectFact(
                    r.Key("id", seen), r.Text("name_da"), r.Text("name_en"), r.OneOf("owner_kind", ["KL", "KOMBIT", "MUNICIPALITY"]),
                    r.OneOf("status", ["PLANNED", "RUNNING", "CLOSED"]), r.Day("starts_on"), r.OptionalDay("ends_on"), established,
                    r.EachOneOf("roles", ["CREATES", "CHANGES", "INTRODUCES"], established.Length));
            }),
        ];
    }

    private ImmutableArray<RequestFact> Requests(
        ImmutableArray<ProjectFact> projects, HashSet<string> groups, HashSet<string> components, HashSet<string> competencies)
    {
        var known = projects.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        HashSet<string> seen = new(StringComparer.Ordinal);
        var rows = Rows(
            "requests.csv", "project", "group", "component", "competency", "min_level", "status", "hours", "title_da", "title_en", "ask_da");
        return
        [
            .. rows.Select(r => new RequestFact(
                r.KeyOf("project", seen, known, "projects.csv"), r.Reference("group", groups, "working_groups.csv"),
                r.Reference("component", components, "components.csv"), r.Reference("competency", competencies, "competencies.csv"),
                r.Whole("min_level", 1, 5), r.OneOf("status", ["OPEN", "ACCEPTED", "ANSWERED"]),
                r.Whole("hours", 1, 1000), r.Text("title_da"), r.Text("title_en"), r.Text("ask_da"))),
        ];
    }

    private ImmutableArray<ReviewTextFact> ReviewTexts() =>
        [.. Rows("review_texts.csv", "outcome", "summary_da").Select(r => new ReviewTextFact(r.OneOf("outcome", Outcomes), r.Text("summary_da")))];

    private ImmutableArray<PracticeFact> Practice(HashSet<string> components, HashSet<string> groups) =>
    [
        .. Rows("practice.csv", "component", "group", "solved", "need_da", "need_en", "wish_da", "issue_da", "issue_en").Select(r => new PracticeFact(
            r.Reference("component", components, "components.csv"), r.Reference("group", groups, "working_groups.csv"),
            r.OneOf("solved", ["yes", "no"]) == "yes", r.Text("need_da"), r.Text("need_en"), r.Text("wish_da"), r.Text("issue_da"),
            r.Text("issue_en"))),
    ];
}
