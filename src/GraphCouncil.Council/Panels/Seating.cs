using System.Collections.Immutable;

namespace GraphCouncil.Council.Panels;

/// <summary>Those chosen as seats, each with who could take it.</summary>
internal static class Seating
{
    public static ImmutableArray<Seat> Of(PanelRequest request, ImmutableArray<Candidate> people, ImmutableArray<int> chosen)
    {
        ImmutableArray<Candidate> members = [.. chosen.Select(at => people[at])];
        var others = people.Except(members).OrderByDescending(Score).ThenBy(person => person.Id, StringComparer.Ordinal).ToArray();
        return
        [
            .. members.Select((person, at) => new Seat(
                person.Id, person.Fit, Price(person), Covered(request, person), [.. Alternates(members, at).Take(request.Alternates)])),
        ];

        IEnumerable<Alternate> Alternates(ImmutableArray<Candidate> members, int at) => others
            .Where(other => RuleGap.Of(members.SetItem(at, other), request.Rules) == 0)
            .Select(other => new Alternate(other.Id, other.Fit, Price(other), Score(members[at]) - Score(other)));

        int Price(Candidate person) => request.Prices.Of(person.Workload);

        int Score(Candidate person) => person.Fit - Price(person);
    }

    private static ImmutableArray<int> Covered(PanelRequest request, Candidate person) =>
        [.. Enumerable.Range(0, request.Requirements.Length).Where(number => person.Covers(request.Requirements[number]))];
}
