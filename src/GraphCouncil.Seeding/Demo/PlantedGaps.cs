namespace GraphCouncil.Seeding.Demo;

/// <summary>The gaps that the demo has on purpose, at every scale, so that the questions have something to find.</summary>
public static class PlantedGaps
{
    /// <summary>Nobody in Nordjylland holds this competency at <see cref="ReviewLevel"/>.</summary>
    public const string MissingInNordjylland = "c313";

    /// <summary>The region of that gap.</summary>
    public const string Nordjylland = "Region Nordjylland";

    /// <summary>One person alone holds this competency, at any level.</summary>
    public const string HeldByOne = "c213";

    /// <summary>Nobody at all holds this competency at <see cref="ReviewLevel"/>…</summary>
    public const string WithoutReviewers = "c336";

    /// <summary>…and this component needs it at that level, so that nobody can review it; nor was it ever reviewed.</summary>
    public const string UnreviewableComponent = "bs-aula";

    /// <summary>The level from which a person can review and guide.</summary>
    public const int ReviewLevel = 4;

    /// <summary>An active group whose only mandate has run out.</summary>
    public const string GroupWithExpiredMandate = "ag-pilot";

    /// <summary>A group without any mandate.</summary>
    public const string GroupWithoutMandate = "ag-geodata";

    /// <summary>The public-private group, with a mandate that allows private parties and a recorded exception from R6.</summary>
    public const string PublicPrivateGroup = "ag-sagdok";

    /// <summary>The local id of the review whose reviewer works for the project's owner and is allocated to the project.</summary>
    public const string ConflictedReview = "conflict";

    /// <summary>The project that the reviewer is allocated to…</summary>
    public const string ConflictedProject = "pj-adgang";

    /// <summary>…and the component that is reviewed.</summary>
    public const string ConflictedComponent = "fki-adgang-brugere";

    /// <summary>What that reviewer could be asked for, were there no conflict.</summary>
    public const string InsiderKnows = "c411";

    /// <summary>The local id of a review that has been open since 2023: the only one that was forgotten.</summary>
    public const string ForgottenReview = "forgotten";

    /// <summary>The local id of the delivered deliverable that no review looked at.</summary>
    public const string UnreviewedDeliverable = "ag-haendelser-2";

    /// <summary>The local id of a request for help that asks, of another component,…</summary>
    public const string RepeatedRequest = "pj-borgerblikket";

    /// <summary>…what this earlier one asks.</summary>
    public const string EarlierRequest = "pj-sts";
}
