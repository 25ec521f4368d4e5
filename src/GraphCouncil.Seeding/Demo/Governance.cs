using GraphCouncil.Core.Changes;
using GraphCouncil.Seeding.Facts;

namespace GraphCouncil.Seeding.Demo;

/// <summary>
/// The board of five that admits components, their requests and status changes, the council's own mandate, and the exception from R6.
/// </summary>
internal static class Governance
{
    public const string Board = "arkitekturboard";
    private const int Seats = 5;

    /// <summary>What those who sit on the board know: governance and review of architecture.</summary>
    private const string Knows = "c112";

    /// <summary>How the secretariat recommends admission, and what comes of it.</summary>
    private static readonly (string Text, string Outcome)[] Recommended =
    [
        (" indstilles til optagelse; bemærkningerne fra review er indarbejdet.", "APPROVED"),
        (" indstilles til optagelse. To projekter bruger den allerede.", "APPROVED"),
        (" indstilles til optagelse med forbehold for navngivning.", "APPROVED_WITH_CHANGES"),
        (" er afprøvet i to kommuner og indstilles til optagelse.", "APPROVED"),
    ];

    public static IEnumerable<Change> Make(DemoWorld world) =>
        BoardAndMandate(world).Concat(Admissions(world)).Concat(PhaseOut(world)).Concat(PublicPrivate(world));

    private static IEnumerable<Change> BoardAndMandate(DemoWorld world)
    {
        var draft = world.Draft;
        var board = draft.Id("ArchitectureBoard", Board);
        yield return draft.Node("ArchitectureBoard", Board, ("nameDa", "Arkitekturboardet"), ("nameEn", "The Architecture Board"));
        yield return draft.Link("DECIDES_FOR", board, draft.Id("Council", "raadet"), ("scope", "OPERATIONAL"),
            ("note", "Delegeret i 2016; proces vedtaget maj 2017"),
            ("validFrom", new DateOnly(2016, 6, 1)));
        var since = new DateOnly(2025, 1, 1);
        world.Board.AddRange(world.HoldersOf(Knows).Select(claim => claim.Person).Concat(world.Experts).Where(p => p.Since < since).Distinct()
            .Take(Seats));
        for (var i = 0; i < world.Board.Count; i++)
        {
            yield return draft.Link("SEATS", board, world.Person(world.Board[i]), ("chair", i == 0), ("validFrom", since));
        }

        var first = new DateOnly(2024, 1, 1);
        yield return draft.Node("Mandate", "raadet", ("titleDa", "Kommissorium for It-Arkitekturrådet"),
            ("titleEn", "Mandate of the IT Architecture Council"),
            ("purpose", "At styre den fælleskommunale rammearkitektur"), ("goals", (string[])["G1", "G2", "G3", "G4", "G5"]),
            ("scope", "STRATEGIC"), ("allowsPrivateParties", false), ("status", "APPROVED"),
            ("approvedOn", WorkingDays.OnOrBefore(first.AddDays(-20))),
            ("validFrom", first), ("validTo", new DateOnly(2028, 1, 1)));
        yield return draft.Link("STEERED_BY", draft.Id("Council", "raadet"), draft.Id("Mandate", "raadet"));
    }

    private static IEnumerable<Change> Admissions(DemoWorld world)
    {
        var draft = world.Draft;
        var chance = world.Chance(9);
        foreach (var c in world.Facts.Components.Where(c => c.Kind == "BUILDING_BLOCK"))
        {
            DateOnly? decided = world.AdmittedOn.TryGetValue(c.Id, out var day) ? day : null;
            var asked = decided is { } at ? WorkingDays.OnOrBefore(at.AddDays(-chance.Int(50, 110))) : DemoWorld.WorkingDayBefore(chance.Int(15, 90));
            var recommended = chance.ArrayElement(Recommended);
            var request = draft.Id("AdmissionRequest", c.Id);
            yield return draft.Node("AdmissionRequest", c.Id,
                ("status", decided is not null ? "ADMITTED" : c.Status == "FINISHED" ? "IN_REVIEW" : "SUBMITTED"),
                ("submittedOn", asked), ("decidedOn", decided), ("recommendation", decided is null ? null : c.NameDa + recommended.Text));
            yield return draft.Link("ADMISSION_OF", request, draft.Id("Component", c.Id));
            yield return draft.Link("SUBMITTED_TO", request, draft.Id("ArchitectureBoard", Board));
            yield return draft.Link("ADMISSION_ASKED_BY", request, draft.Id("Kl", "kl"));
            if (decided is { } on)
            {
                foreach (var change in Decided(world, c, request, on, recommended.Outcome))
                {
                    yield return change;
                }
            }
        }
    }

    private static IEnumerable<Change> Decided(DemoWorld world, ComponentFact c, string request, DateOnly on, string outcome)
    {
        var draft = world.Draft;
        var decision = draft.Id("Decision", "optagelse-" + c.Id);
        world.Decisions.Add(new(decision, on, "admissions"));
        yield return draft.Node("Decision", "optagelse-" + c.Id, ("titleDa", "Optagelse af " + c.NameDa), ("titleEn", "Admission of " + c.NameEn),
            ("text", $"Boardet optager {c.NameDa} i rammearkitekturen."), ("outcome", outcome), ("decidedOn", on));
        yield return draft.Link("DECIDES_ON", decision, draft.Id("Component", c.Id));
        yield return draft.Link("DECIDED_BY", decision, draft.Id("ArchitectureBoard", Board));
        yield return draft.Link("SETTLED_BY", request, decision);
        foreach (var change in Step(draft, c.Id, c.Id, decision, "FINISHED", "ADMITTED", on, "Optaget af boardet"))
        {
            yield return change;
        }
    }

    /// <summary>What is being phased out was decided at the board's second meeting of the year.</summary>
    private static IEnumerable<Change> PhaseOut(DemoWorld world)
    {
        var draft = world.Draft;
        foreach (var c in world.Facts.Components.Where(c => c.Status == "PHASING_OUT"))
        {
            var decision = new DemoDecision(draft.Id("Decision", "udfasning-" + c.Id), MeetingPlan.Board[1], "phase-out");
            world.Decisions.Add(decision);
            yield return draft.Node("Decision", "udfasning-" + c.Id, ("titleDa", "Udfasning af " + c.NameDa), ("titleEn", "Phase-out of " + c.NameEn),
                ("text", $"Boardet beslutter at udfase {c.NameDa}; nye tilslutninger stopper med det samme."), ("outcome", "APPROVED"),
                ("decidedOn", decision.On));
            yield return draft.Link("DECIDES_ON", decision.Id, draft.Id("Component", c.Id));
            yield return draft.Link("DECIDED_BY", decision.Id, draft.Id("ArchitectureBoard", Board));
            foreach (var change in Step(draft, "udfasning-" + c.Id, c.Id, decision.Id, "ADMITTED", "PHASING_OUT", decision.On,
                "Erstattes af en nyere tjeneste"))
            {
                yield return change;
            }
        }
    }

    private static IEnumerable<Change> Step(
        GraphDraft draft, string local, string component, string decision, string from, string to, DateOnly on, string reason)
    {
        yield return draft.Node("StatusChange", local, ("fromStatus", from), ("toStatus", to), ("changedOn", on), ("reason", reason),
            ("basis", "DEMO"));
        yield return draft.Link("CHANGE_OF", draft.Id("StatusChange", local), draft.Id("Component", component));
        yield return draft.Link("CHANGED_BY", draft.Id("StatusChange", local), decision);
    }

    private static IEnumerable<Change> PublicPrivate(DemoWorld world)
    {
        var draft = world.Draft;
        var group = draft.Id("WorkingGroup", PlantedGaps.PublicPrivateGroup);
        var cooperation = draft.Id("Cooperation", "sagdok");
        yield return draft.Node("Cooperation", "sagdok", ("nameDa", "Offentligt-privat samarbejde om automatisering"),
            ("nameEn", "Public-private cooperation on automation"), ("kind", "PUBLIC_PRIVATE"), ("validFrom", DemoWorld.Before(30)));
        yield return draft.Link("COOPERATION_OF", cooperation, group);
        yield return draft.Link("PUBLIC_PARTY", cooperation, draft.Id("Kombit", "kombit"));
        foreach (var (local, _) in Organizations.Companies)
        {
            yield return draft.Link("PRIVATE_PARTY", cooperation, draft.Id("PrivateParty", local));
        }

        yield return draft.Link("TRIES", cooperation, draft.Id("Method", "robotter"));
        yield return draft.Node("Exception", "r6-sagdok", ("rule", "R6"), ("reason", "Gruppens kommissorium tillader private parter."),
            ("validFrom", DemoWorld.Before(30)));
        yield return draft.Link("EXCEPTION_FOR", draft.Id("Exception", "r6-sagdok"), group);
        yield return draft.Link("EXCEPTION_GRANTED_BY", draft.Id("Exception", "r6-sagdok"), draft.Id("Council", "raadet"));
        yield return draft.Node("Proposal", "sagdok", ("titleDa", "Forslag om arbejdsgruppe for sag og dokument"),
            ("titleEn", "Proposal of a group on case and document"),
            ("body", "Sekretariatet foreslår at afdække muligheder for et offentligt-privat samarbejde."), ("status", "SUBMITTED"),
            ("proposedOn", DemoWorld.WorkingDayBefore(35)));
        yield return draft.Link("PROPOSED_BY", draft.Id("Proposal", "sagdok"), draft.Id("Secretariat", "sekretariatet"));
        yield return draft.Link("PROPOSES", draft.Id("Proposal", "sagdok"), group);
        yield return draft.Link("PROPOSED_IN", draft.Id("Mandate", PlantedGaps.PublicPrivateGroup), draft.Id("Proposal", "sagdok"));
    }
}
