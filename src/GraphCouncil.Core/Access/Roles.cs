namespace GraphCouncil.Core.Access;

/// <summary>What somebody is for the council, as <c>@access</c> of the schema speaks of it. Nobody has to hold one to be of the public.</summary>
[Flags]
public enum Roles
{
    None = 0,

    /// <summary>Of the gross network and the working groups.</summary>
    Network = 1,

    /// <summary>Acts for a project.</summary>
    Project = 2,

    /// <summary>An analyst of coverage and architecture.</summary>
    Analyst = 4,

    /// <summary>Of the council's secretariat.</summary>
    Secretariat = 8,

    /// <summary>A member of the council.</summary>
    Council = 16,
}
