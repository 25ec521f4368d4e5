using GraphCouncil.Core.Changes;

namespace GraphCouncil.Seeding.Demo;

/// <summary>The board of five that admits components, their requests and status changes, the council's own mandate, and the exception from R6.</summary>
internal static class Governance
{
    public const string Board = "arkitekturboard";

    public static IEnumerable<Change> Make(DemoWorld world) => BoardAndMandate(world).Concat(Admissions(world)).Concat(PublicPrivate(world));

    private static IEnumerable<Change> BoardAndMandate(DemoWorld world)
    {
        var draft = world.Draft;
        var board = draft.Id("ArchitectureBoard", Board);
        yield return draft.Node("ArchitectureBoard", Board, ("nameDa", "Arkitekturboardet"), ("nameEn", "The Architecture Board"));
        yield return draft.Link("DECIDES_FOR", board, draft.Id("Council", "raadet"), ("scope", "OPERATIONAL"), ("note", "Delegeret i 2016; proces vedtaget maj 2017"),
            ("validFrom", new DateOnly(2016, 6, 1)));
        var seats = world.Experts.Take(5).ToArray();
        for (var i = 0; i < seats.Length; i++)
        {
            yield return draft.Link("SEATS", board, world.Person(seats[i]), ("chair", i == 0), ("validFrom", new DateOnly(2025, 1, 1)));
        }

        yield return draft.Node("Mandate", "raadet", ("titleDa", "Kommissorium for It-Arkitekturrådet"), ("titleEn", "Mandate of the IT Architecture Council"),
            ("purpose", "At styre den fælleskommunale rammearkitektur"), ("goals", (string[])["Samle kommunernes viden og kompetencer", "Udvikle kompetencen løbende"]),
            ("scope", "STRATEGIC"), ("allowsPrivateParties", false), ("status", "APPROVED"), ("approvedOn", new DateOnly(2024, 1, 1)), ("validFrom", new DateOnly(2024, 1, 1)),
            ("validTo", new DateOnly(2028, 1, 1)));
        yield return draft.Link("STEERED_BY", draft.Id("Council", "raadet"), draft.Id("Mandate", "raadet"));
    }

    private static IEnumerable<Change> Admissions(DemoWorld world)
    {
        var draft = world.Draft;
        var chance = world.Chance(9);
        foreach (var c in world.Facts.Components.Where(c => c.Kind == "BUILDING_BLOCK"))
        {
            var component = draft.Id("Component", c.Id);
            var admitted = c.Status == "ADMITTED";
            var asked = DemoWorld.Before(chance.Int(120, 900));
            var request = draft.Id("AdmissionRequest", c.Id);
            yield return draft.Node("AdmissionRequest", c.Id, ("status", admitted ? "ADMITTED" : c.Status == "FINISHED" ? "IN_REVIEW" : "SUBMITTED"), ("submittedOn", asked),
                ("decidedOn", admitted ? asked.AddDays(60) : null), ("recommendation", admitted ? "Indstilles til optagelse" : null));
            yield return draft.Link("ADMISSION_OF", request, component);
            yield return draft.Link("SUBMITTED_TO", request, draft.Id("ArchitectureBoard", Board));
            yield return draft.Link("ADMISSION_ASKED_BY", request, draft.Id("Kl", "kl"));
            if (!admitted)
            {
                continue;
            }

            var decision = draft.Id("Decision", "optagelse-" + c.Id);
            yield return draft.Node("Decision", "optagelse-" + c.Id, ("titleDa", "Optagelse af " + c.NameDa), ("titleEn", "Admission of " + c.NameEn),
                ("text", "Boardet optager byggeblokken i rammearkitekturen."), ("outcome", "APPROVED"), ("decidedOn", asked.AddDays(60)));
            yield return draft.Link("DECIDES_ON", decision, component);
            yield return draft.Link("DECIDED_BY", decision, draft.Id("ArchitectureBoard", Board));
            yield return draft.Link("SETTLED_BY", request, decision);
            yield return draft.Node("StatusChange", c.Id, ("fromStatus", "FINISHED"), ("toStatus", "ADMITTED"), ("changedOn", asked.AddDays(60)), ("reason", "Optaget af boardet"), ("basis", "DEMO"));
            yield return draft.Link("CHANGE_OF", draft.Id("StatusChange", c.Id), component);
            yield return draft.Link("CHANGED_BY", draft.Id("StatusChange", c.Id), decision);
        }
    }

    private static IEnumerable<Change> PublicPrivate(DemoWorld world)
    {
        var draft = world.Draft;
        var group = draft.Id("WorkingGroup", PlantedGaps.PublicPrivateGroup);
        var cooperation = draft.Id("Cooperation", "sagdok");
        yield return draft.Node("Cooperation", "sagdok", ("nameDa", "Offentligt-privat samarbejde om automatisering"), ("nameEn", "Public-private cooperation on automation"), ("kind", "PUBLIC_PRIVATE"),
            ("validFrom", DemoWorld.Before(30)));
        yield return draft.Link("COOPERATION_OF", cooperation, group);
        yield return draft.Link("PUBLIC_PARTY", cooperation, draft.Id("Kombit", "kombit"));
        foreach (var (local, _) in Organizations.Companies)
        {
            yield return draft.Link("PRIVATE_PARTY", cooperation, draft.Id("PrivateParty", local));
        }

        yield return draft.Link("TRIES", cooperation, draft.Id("Method", "robotter"));
        yield return draft.Node("Exception", "r6-sagdok", ("rule", "R6"), ("reason", "Gruppens kommissorium tillader private parter."), ("validFrom", DemoWorld.Before(30)));
        yield return draft.Link("EXCEPTION_FOR", draft.Id("Exception", "r6-sagdok"), group);
        yield return draft.Link("EXCEPTION_GRANTED_BY", draft.Id("Exception", "r6-sagdok"), draft.Id("Council", "raadet"));
        yield return draft.Node("Proposal", "sagdok", ("titleDa", "Forslag om arbejdsgruppe for sag og dokument"), ("titleEn", "Proposal of a group on case and document"),
            ("body", "Sekretariatet foreslår at afdække muligheder for et offentligt-privat samarbejde."), ("status", "SUBMITTED"), ("proposedOn", DemoWorld.Before(35)));
        yield return draft.Link("PROPOSED_BY", draft.Id("Proposal", "sagdok"), draft.Id("Secretariat", "sekretariatet"));
        yield return draft.Link("PROPOSES", draft.Id("Proposal", "sagdok"), group);
        yield return draft.Link("PROPOSED_IN", draft.Id("Mandate", PlantedGaps.PublicPrivateGroup), draft.Id("Proposal", "sagdok"));
    }
}
