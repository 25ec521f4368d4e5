namespace GraphCouncil.ServerTests.Golden.Plans;

/// <summary>The approved statements for which Neo4j walks a label whole, and why it has to. An entry that is not needed any more is a failure.</summary>
internal static class MustWalkOnNeo4j
{
    private const string FarOrder = "The order is that of other nodes' values: all rows have to be known before the first.";

    private const string Complement = "Whatever is not of some types is counted: all of it has to be gone through.";

    private const string AllFolded = "Every row is folded.";

    public static IReadOnlyDictionary<string, string> Reasons { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["abstract/only-some-types-of-an-interface others: n1:Organization&!Council&!Municipality"] = Complement,
        ["aggregates/competencies-rolled-up areas: Person"] = AllFolded,
        ["aggregates/competencies-rolled-up architecture: Person"] = AllFolded,
        ["aggregates/components-rolled-up componentsGroups: Component"] = AllFolded,
        ["aggregates/components-rolled-up mandatesGroups: Mandate"] = AllFolded,
        ["aggregates/coverage-of-competencies-by-region peopleGroups: Municipality"] = AllFolded,
        ["aggregates/groups-established-by-quarter byYear: Mandate"] = AllFolded,
        ["aggregates/kept-and-ordered-by-figures peopleGroups: Person"] = AllFolded,
        ["aggregates/open-reviews-of-each-person peopleGroups: (n1)-[r4:REVIEWED_BY]->(n3)"] = AllFolded,
        ["aggregates/single-points-of-failure peopleGroups: Person"] = AllFolded,
        ["council/who-is-missed-if-they-leave busFactor.4: Municipality"] = AllFolded,
        ["council/who-is-missed-if-they-leave busFactor.5: Municipality"] = AllFolded,
        ["order/by-how-many-there-are people: Person"] = FarOrder,
        ["order/by-the-employers-name-then-own people: Person"] = FarOrder,
    };
}
