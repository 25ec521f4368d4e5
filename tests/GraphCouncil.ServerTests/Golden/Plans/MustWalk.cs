namespace GraphCouncil.ServerTests.Golden.Plans;

/// <summary>The approved statements that walk a table whole, and why they have to. An entry that is not needed any more is a failure.</summary>
internal static class MustWalk
{
    private const string DanishIndex = "The index of a property in Danish order holds its keys, in which the text's own beginning cannot be sought.";
    private const string Complement = "A complement holds for most rows, and for those without a value.";
    private const string AskedAlong = "A condition on relationships is asked of each row, along the index of its own relationships.";
    private const string AllFolded = "Every row is folded.";
    private const string EveryEnding = "No index holds how a text ends.";
    private const string NeverTrue = "What is hidden has a condition that never holds: SQLite looks at that first and at no row, though its plan says so.";
    private const string FarOrder = "The order is that of other nodes' values: all rows have to be known before the first.";

    public static IReadOnlyDictionary<string, string> Reasons { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["abstract/organizations-of-every-kind organizations: Kl"] = DanishIndex,
        ["abstract/organizations-of-every-kind organizations: Kombit"] = DanishIndex,
        ["abstract/organizations-of-every-kind organizations: Council"] = DanishIndex,
        ["abstract/organizations-of-every-kind organizations: Secretariat"] = DanishIndex,
        ["abstract/organizations-of-every-kind organizations: ArchitectureStaff"] = DanishIndex,
        ["abstract/organizations-of-every-kind organizations: Municipality"] = DanishIndex,
        ["abstract/organizations-of-every-kind organizations: PrivateParty"] = DanishIndex,
        ["abstract/organizations-of-every-kind organizations: ExternalBody"] = DanishIndex,
        ["abstract/by-what-only-one-type-has organizations: Municipality"] = AskedAlong,
        ["abstract/related-nodes-of-one-type components: Component"] = AskedAlong,
        ["abstract/related-nodes-of-one-type others: Component"] = AskedAlong,
        ["abstract/related-nodes-of-one-type people: Person"] = AskedAlong,
        ["aggregates/as-of-a-day ever: Membership"] = AllFolded,
        ["aggregates/competencies-rolled-up areas: Person"] = AllFolded,
        ["aggregates/competencies-rolled-up architecture: Person"] = AllFolded,
        ["aggregates/components-rolled-up componentsGroups: Component"] = AllFolded,
        ["aggregates/components-rolled-up mandatesGroups: Mandate"] = AllFolded,
        ["aggregates/coverage-of-competencies-by-region peopleGroups: Person"] = AllFolded,
        ["aggregates/figures-of-people peopleAggregate: Person"] = AllFolded,
        ["aggregates/figures-of-people none: Person"] = DanishIndex,
        ["aggregates/groups-established-by-quarter byYear: Mandate"] = AllFolded,
        ["aggregates/kept-and-ordered-by-figures peopleGroups: Person"] = AllFolded,
        ["aggregates/open-reviews-of-each-person peopleGroups: Person"] = AllFolded,
        ["aggregates/single-points-of-failure peopleGroups: Person"] = AllFolded,
        ["council/who-is-missed-if-they-leave busFactor.4: Municipality"] = AllFolded,
        ["council/who-is-missed-if-they-leave busFactor.5: Municipality"] = AllFolded,
        ["access/hidden-is-null people: MANAGED_BY"] = NeverTrue,
        ["access/hidden-is-null people: DECLARED_INTEREST_IN"] = NeverTrue,
        ["access/hidden-is-null people: WANTS_TO_DEVELOP"] = NeverTrue,
        ["filters/all-is-true-of-nothing all: Component"] = AskedAlong,
        ["filters/all-is-true-of-nothing none: Component"] = AskedAlong,
        ["filters/all-is-true-of-nothing some: Component"] = AskedAlong,
        ["filters/folded-text-in-a-variable employees: Person"] = AskedAlong,
        ["filters/in-and-not-in-lists b: Component"] = Complement,
        ["filters/municipalities-that-nominate-nobody municipalities: Municipality"] = AskedAlong,
        ["filters/no-employer-is-null people: Person"] = AskedAlong,
        ["filters/no-employer-is-null managed: Person"] = AskedAlong,
        ["filters/not-is-the-exact-complement without: Person"] = Complement,
        ["filters/not-is-the-exact-complement ngt: Person"] = Complement,
        ["filters/text-operations-tell-upper-from-lower b: Municipality"] = DanishIndex,
        ["filters/text-operations-tell-upper-from-lower d: Municipality"] = EveryEnding,
        ["filters/there-and-back-along-an-interface people: Person"] = AskedAlong,
        ["filters/twenty-alternatives-in-a-variable people: Person"] = AskedAlong,
        ["filters/what-people-type-is-folded others: Municipality"] = Complement,
        ["order/by-how-many-there-are people: Person"] = FarOrder,
        ["order/by-the-employers-name-then-own people: Person"] = FarOrder,
        ["time/a-test-of-related-nodes-on-a-day some: Person"] = AskedAlong,
        ["time/a-test-of-related-nodes-on-a-day all: Person"] = AskedAlong,
        ["time/a-test-of-related-nodes-on-a-day none: Person"] = AskedAlong,
        ["time/a-test-of-related-nodes-on-a-day everSome: Person"] = AskedAlong,
        ["time/where-people-worked-on-a-day people: Person"] = AskedAlong,
    };
}
