namespace GraphCouncil.Council.Panels;

/// <summary>What a quota may ask of a person.</summary>
[Flags]
public enum Traits
{
    None = 0,

    /// <summary>Works in a small municipality; where small ends is for whoever made the list to say.</summary>
    SmallMunicipality = 1,

    /// <summary>Has done this for long.</summary>
    Senior = 2,

    /// <summary>Has not done this before.</summary>
    Newcomer = 4,
}
