namespace GraphCouncil.Seeding.Facts;

/// <summary>A municipality as it was counted in 2020, with the regions of today and of 2027.</summary>
public sealed record MunicipalityFact(
    string Code, string Name, string Region, int Population, DateOnly PopulationDate, string OfficialName, string RegionCode,
    string RegionFrom2027, string NetworkArea);

/// <summary>A competency of the catalogue.</summary>
public sealed record CompetencyFact(
    string Id, string LabelDa, string LabelEn, string[] AltLabelsDa, string[] AltLabelsEn, string? Broader, string DefinitionEn, int Tier,
    string? EscoUri, string? EscoMatch, string? EscoLabelEn);

/// <summary>
/// A component of the framework. Status and edges are plausible demo values; confidence tells V (verified) from K (known, not verified).
/// </summary>
public sealed record ComponentFact(
    string Id, string NameDa, string NameEn, string Kind, string Description, string[] DependsOn, string Status, string Owner,
    string? IntegrationCode, string Confidence, string? Source);

/// <summary>An edge between two components.</summary>
public sealed record ComponentRelationFact(string Source, string Target, string Relation);

/// <summary>A competency that a component needs.</summary>
public sealed record RequirementFact(string Component, string Competency, int MinLevel, string Importance);

/// <summary>A working group of the demo.</summary>
public sealed record WorkingGroupFact(string Id, string NameDa, string NameEn, string MainTaskType, string Form, string? Note);

/// <summary>What a group is for and makes. Established and closed are empty for one that is not set up, or still there.</summary>
public sealed record GroupWorkFact(
    string Group, DateOnly? Established, DateOnly? Closed, string TopicDa, string PurposeDa, string[] Goals, string[] Components,
    string[] Competencies, string[] Methods, string ConcernDa, string TaskDa, string TaskEn, DeliverableFact[] Deliverables);

/// <summary>Something that a group makes, for one of its components.</summary>
public sealed record DeliverableFact(string TitleDa, string TitleEn, string SpecificationDa);

/// <summary>
/// A project of the demo; the owner is KL, KOMBIT or some municipality. Roles say component by component what the project does to it
/// (EstablishmentRole). EndsOn is the day after the last.
/// </summary>
public sealed record ProjectFact(
    string Id, string NameDa, string NameEn, string OwnerKind, string Status, DateOnly StartsOn, DateOnly? EndsOn, string[] Components,
    string[] Roles);

/// <summary>What a project asks a group; Hours are those asked for.</summary>
public sealed record RequestFact(
    string Project, string Group, string Component, string Competency, int MinLevel, string Status, int Hours, string TitleDa, string TitleEn,
    string AskDa);

/// <summary>A finding as reviews of an outcome (ReviewOutcome) state it; <c>{0}</c> is the component.</summary>
public sealed record ReviewTextFact(string Outcome, string SummaryDa);

/// <summary>What practice says of a component: a need, a wish, and an issue that a group handles or has solved.</summary>
public sealed record PracticeFact(
    string Component, string Group, bool Solved, string NeedDa, string NeedEn, string WishDa, string IssueDa, string IssueEn);

/// <summary>
/// An item that agendas of that kind of meeting have. Basis: S from the founding memo, V from public sources, K made up. About says what it needs to
/// be on an agenda: nothing, a sort of subject (<c>mandates</c>), or the id of a project or a component that it is about.
/// </summary>
public sealed record AgendaItemFact(string MeetingKind, string TitleDa, string TitleEn, string ItemKind, string Basis, string? About);

/// <summary>A code with its labels.</summary>
public sealed record CodeFact(string Code, string LabelDa, string LabelEn);

/// <summary>A first name (f or m) or a last name (u), with how common it is.</summary>
public sealed record NameFact(bool First, string Name, string Gender, int Weight);
