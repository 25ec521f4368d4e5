namespace GraphCouncil.Bench.Remote;

/// <summary>One question to both services, and how many times as fast ours has to be.</summary>
internal sealed record Comparison(string What, double Target, string Ours, string Peer)
{
    private const string Claims = "{ edges { properties { level } node { id labelDa } } }";
    private const string OurClaims = "{ edges { level node { id labelDa } } }";
    private const string OurMunicipalities = $"{{ municipalities(first: 10) {{ nodes {{ id name employees(first: 10) {{ nodes {{ id name competencies(first: 5) {OurClaims} }} }} }} }} }}";

    // Both show as many things. By name the peer knows no Danish order and shows other municipalities, so the second question goes by id.
    public static Comparison[] All(string person) =>
    [
        new(
            "the first 20 people by name with 6 claims each",
            3.5,
            $"{{ people(first: 20, order: [{{ name: ASC }}]) {{ nodes {{ id name competencies(first: 6) {OurClaims} }} }} }}",
            $"{{ people(limit: 20, sort: [{{ name: ASC }}]) {{ id name competenciesConnection(first: 6) {Claims} }} }}"),
        new(
            "10 municipalities × 10 people × 5 claims, the peer by its lists",
            7,
            OurMunicipalities,
            $"{{ municipalities(limit: 10, sort: [{{ id: ASC }}]) {{ id name employees(limit: 10, sort: [{{ id: ASC }}]) {{ id name competenciesConnection(first: 5) {Claims} }} }} }}"),
        new(
            "10 municipalities × 10 people × 5 claims, the peer by its connections",
            7,
            OurMunicipalities,
            $"{{ municipalities(limit: 10, sort: [{{ id: ASC }}]) {{ id name employeesConnection(first: 10, sort: [{{ node: {{ id: ASC }} }}]) {{ edges {{ node {{ id name competenciesConnection(first: 5) {Claims} }} }} }} }} }}"),
        new(
            "one person by id",
            1.4,
            $"{{ person(id: \"{person}\") {{ id name }} }}",
            $"{{ people(where: {{ id: {{ eq: \"{person}\" }} }}) {{ id name }} }}"),
        new(
            "people with a claim at level 4 or more at a competency, count and first 20",
            20,
            """{ people(first: 20, order: [{ name: ASC }], where: { competencies: { some: { node: { notation: { eq: "c111" } }, edge: { level: { gte: 4 } } } } }) { totalCount nodes { id name } } }""",
            """{ peopleConnection(first: 20, sort: [{ name: ASC }], where: { competenciesConnection: { some: { node: { notation: { eq: "c111" } }, edge: { level: { gte: 4 } } } } }) { totalCount edges { node { id name } } } }"""),
    ];

    /// <summary>A thousand people with all they claim.</summary>
    public static Comparison Large { get; } = new(
        "1,000 people with all claims",
        1,
        $"{{ people(first: 1000, order: [{{ name: ASC }}]) {{ nodes {{ id name competencies(first: 100) {OurClaims} }} }} }}",
        $"{{ people(limit: 1000, sort: [{{ name: ASC }}]) {{ id name competenciesConnection {Claims} }} }}");
}
