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

/// <summary>A project of the demo; the owner is KL, KOMBIT or some municipality.</summary>
public sealed record ProjectFact(string Id, string NameDa, string NameEn, string OwnerKind, string[] Components);

/// <summary>An item that agendas of that kind of meeting have. Basis: S from the founding memo, V from public sources, K made up.</summary>
public sealed record AgendaItemFact(string MeetingKind, string TitleDa, string TitleEn, string ItemKind, string Basis);

/// <summary>A code with its labels.</summary>
public sealed record CodeFact(string Code, string LabelDa, string LabelEn);

/// <summary>A first name (f or m) or a last name (u), with how common it is.</summary>
public sealed record NameFact(bool First, string Name, string Gender, int Weight);
