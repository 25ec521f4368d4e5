using Bogus;

namespace GraphCouncil.Seeding.Demo;

/// <summary>A title and the fields of the catalogue that its bearer mostly works in.</summary>
internal sealed record PersonProfile(string Title, params string[] Fields)
{
    /// <summary>What a manager who can be asked knows: strategy, governance, projects.</summary>
    public static readonly string[] OfManagers = ["c111", "c112", "c113", "c114", "c611", "c613", "c614", "c622"];

    private static readonly PersonProfile[] Architects =
    [
        new("It-arkitekt", "c31", "c32", "c33"), new("Enterprisearkitekt", "c11", "c12", "c13"), new("Løsningsarkitekt", "c32", "c33"),
        new("Integrationsarkitekt", "c31", "c33"), new("Dataarkitekt", "c21", "c22"), new("Sikkerhedsarkitekt", "c41", "c42"),
        new("Infrastrukturarkitekt", "c51", "c41"), new("Forretningsarkitekt", "c12", "c11", "c52"),
    ];

    private static readonly PersonProfile[] Subjects =
    [
        new("Digitaliseringskonsulent", "c61", "c62", "c52"), new("Fagkonsulent, ydelser", "c33", "c61"),
        new("Fagkonsulent, social og sundhed", "c33", "c62"),
        new("Geodatakonsulent", "c22", "c33"), new("Informationssikkerhedskonsulent", "c42", "c41"), new("ESDH-konsulent", "c21", "c33"),
    ];

    private static readonly PersonProfile[] Staff =
    [
        new("Chefkonsulent", "c11", "c12", "c62"), new("Specialkonsulent", "c61", "c11"), new("Chefarkitekt", "c12", "c13", "c31"),
    ];

    private static readonly PersonProfile[] Leaders =
        [new("Digitaliseringschef"), new("It-chef"), new("Leder af it og digitalisering"), new("Digitaliseringsdirektør")];

    private static readonly PersonProfile[] Private =
        [new("Løsningskonsulent", "c52", "c33"), new("Produktspecialist", "c33", "c31"), new("Partner", "c52", "c61")];

    public static PersonProfile Of(string kind, Randomizer chance) => chance.ArrayElement(kind switch
    {
        "IT_ARCHITECT" => Architects,
        "SUBJECT_EXPERT" => Subjects,
        "STAFF" => Staff,
        "MANAGER" => Leaders,
        _ => Private,
    });
}
