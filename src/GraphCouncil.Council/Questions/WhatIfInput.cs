using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Questions;
using GraphCouncil.Council.Evidence;
using GraphCouncil.Council.Findings;
using GraphCouncil.Council.Needs;

namespace GraphCouncil.Council.Questions;

/// <summary>What a caller supposes, one thing or several at once.</summary>
/// <param name="Expiries">By person, the competencies (notations or global ids) whose claims end.</param>
internal sealed record WhatIfInput(
    ImmutableArray<string> People, ImmutableArray<string> Mandates, ImmutableArray<string> Municipalities, ILookup<string, string> Expiries)
{
    private const int Most = 20;

    public static InputDef Expiry { get; } = new("ExpiringClaimInput", "That somebody does not know something any more.",
    [
        new("person", "ID!", "Global id of the person."),
        new("competency", "String!", "The competency by its notation (c313) or global id; the person claims it itself."),
    ]);

    public static ImmutableArray<ArgumentDef> Arguments { get; } =
    [
        new("personLeaves", "[ID!]", $"Global ids of people who leave, at most {Most}: no seat, no review, no claim of theirs is left."),
        new("mandateEnds", "[ID!]", $"Global ids of mandates that end, at most {Most}."),
        new(
            "municipalityWithdraws",
            "[ID!]",
            $"Global ids of municipalities that withdraw, at most {Most}: they take part in no project, no seat is held for them, and whoever "
                + "belongs to them alone leaves."),
        new("competencyExpires", $"[{Expiry.Name}!]", $"Claims that end, at most {Most}."),
    ];

    public static WhatIfInput Read(ArgumentValues arguments)
    {
        var expiries = arguments.Objects("competencyExpires", Most)
            .Select(each => (Person: Given(each, "person"), Competency: Given(each, "competency"))).ToList();
        var read = new WhatIfInput(
            arguments.Texts("personLeaves", Most),
            arguments.Texts("mandateEnds", Most),
            arguments.Texts("municipalityWithdraws", Most),
            expiries.ToLookup(each => each.Person, each => each.Competency));
        return read is { People.IsEmpty: true, Mandates.IsEmpty: true, Municipalities.IsEmpty: true } && expiries.Count == 0
            ? throw Refusal.Of("Suppose something: give personLeaves, mandateEnds, municipalityWithdraws or competencyExpires.")
            : read;
    }

    /// <summary>Everybody whom something may happen to.</summary>
    /// <param name="affiliates">Who belongs to the municipalities.</param>
    public ImmutableArray<string> Concerned(IEnumerable<string> affiliates) =>
        [.. People.Concat(affiliates).Concat(Expiries.Select(each => each.Key)).Distinct()];

    /// <summary>Throws <see cref="ProblemException"/> (BadUserInput) where it names what there is not.</summary>
    /// <param name="people">What is known of those concerned.</param>
    /// <param name="profiles">What they claim.</param>
    public Supposition Resolve(
        Landscape all, IReadOnlyDictionary<string, Person> people, Dictionary<string, ImmutableArray<(string Competency, int Level)>> profiles)
    {
        Check("mandateEnds", Mandates, all.Chain.Mandates.Select(each => each.Id), "mandate");
        Check("municipalityWithdraws", Municipalities, all.Chain.Municipalities.Select(each => each.Id), "municipality");
        Check("personLeaves", People, people.Keys, "person");
        Check("competencyExpires", [.. Expiries.Select(each => each.Key)], people.Keys, "person");
        return new(
            [
                .. people.Values.Select(person => new SupposedPerson(
                    person.Id,
                    People.Contains(person.Id) || (Withdrawn(person).Any() && Withdrawn(person).Count() == person.Affiliations.Length),
                    person.CanBeAsked,
                    profiles.GetValueOrDefault(person.Id, []),
                    [.. Expiries[person.Id].Select(key => Expired(key, all.Catalogue, profiles.GetValueOrDefault(person.Id, [])))])),
            ],
            [.. Mandates],
            [.. Municipalities]);
    }

    private static string Given(ArgumentValues given, string name) => given.Text(name) ?? throw new ProblemException(new NullNotAllowed(name));

    private static string Expired(string key, Catalogue catalogue, ImmutableArray<(string Competency, int Level)> claims)
    {
        var competency = NeedInput.Find(catalogue, key, "competencyExpires.competency").Id;
        return claims.Any(claim => claim.Competency == competency) ? competency
            : throw Refusal.Of($"'competencyExpires' names {key}, which the person does not claim on that day. Look at the person's competencies.");
    }

    private static void Check(string argument, ImmutableArray<string> ids, IEnumerable<string> known, string what)
    {
        if (ids.Except(known).FirstOrDefault() is { } unknown)
        {
            throw Refusal.Of($"'{argument}' names {unknown}, which is no id of a {what}. Use ids that a query gave out.");
        }
    }

    private IEnumerable<Affiliation> Withdrawn(Person person) => person.Affiliations.Where(each => Municipalities.Contains(each.Organization));
}
