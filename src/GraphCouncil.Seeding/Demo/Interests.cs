using Bogus;
using GraphCouncil.Core.Changes;

namespace GraphCouncil.Seeding.Demo;

/// <summary>
/// Ties that people have declared, of every kind and in every sort of subject; as many for each scale's people. Those in components, projects and
/// their leaders are declared by people who could review otherwise, so that a search for reviewers has something to leave out.
/// </summary>
internal static class Interests
{
    private const int MostTries = 10;

    private static readonly (string Kind, string Subject, string Note)[] Declared =
    [
        ("AUTHORSHIP", "Component", "Skrev den første udgave af beskrivelsen"),
        ("AUTHORSHIP", "Component", "Sad i den kreds, der udformede snitfladerne"),
        ("AUTHORSHIP", "Project", "Udarbejdede projektets foranalyse"),
        ("COLLABORATION", "Project", "Har arbejdet tæt sammen med projektet om et udbud"),
        ("COLLABORATION", "Leader", "Delte kontor med projektlederen i fire år"), ("PERSONAL", "Leader", "Er i familie med projektlederen"),
        ("PERSONAL", "Person", "Nære venner gennem mange år"), ("COLLABORATION", "Person", "Skriver for tiden en artikel sammen"),
        ("FINANCIAL", "PrivateParty", "Ejer aktier i virksomheden"), ("FINANCIAL", "PrivateParty", "Holder betalte kurser for virksomheden"),
        ("COLLABORATION", "PrivateParty", "Var ansat i virksomheden indtil 2024"), ("PERSONAL", "Person", "Bor sammen"),
    ];

    public static IEnumerable<Change> Make(DemoWorld world)
    {
        var chance = world.Chance(18);
        var draft = world.Draft;
        var projects = world.Projects.Values.Where(project => project.Fact.Status == "RUNNING" && project.Leader is not null).ToArray();
        for (var i = 0; i < world.Scale * Declared.Length; i++)
        {
            var (kind, subject, note) = Declared[i % Declared.Length];
            var project = chance.ArrayElement(projects);
            var component = chance.ArrayElement(project.Fact.Components);
            var person = Somebody(world, chance, project, component);
            var friend = chance.ListItem(world.Experts);
            var (to, binds) = subject switch
            {
                "Component" => (draft.Id("Component", component), component),
                "Project" => (draft.Id("Project", project.Fact.Id), project.Fact.Id),
                "Leader" => (world.Person(project.Leader!), project.Leader!.Local),
                "Person" => (world.Person(friend), friend.Local),
                _ => (draft.Id("PrivateParty", chance.ArrayElement(Organizations.Companies).Local), ""),
            };
            if (to == world.Person(person))
            {
                continue;
            }

            world.Ties.Bind(person, binds);
            yield return draft.Link("DECLARED_INTEREST_IN", world.Person(person), to,
                ("kind", kind), ("note", note), ("validFrom", DemoWorld.Before(chance.Int(30, 1200))));
        }
    }

    /// <summary>One of those who could review the component and are not needed for it, or anybody after a few tries.</summary>
    private static DemoPerson Somebody(DemoWorld world, Randomizer chance, DemoProject project, string component)
    {
        var able = Reviewers.Able(world, component).ToArray();
        for (var i = 0; i < MostTries && able.Length > 0; i++)
        {
            var person = chance.ArrayElement(able);
            if (person != project.Leader && person != world.Insider && !project.Fact.Components.Any(made => Reviewers.Needs(world, made, person)))
            {
                return person;
            }
        }

        return chance.ListItem(world.Experts);
    }
}
