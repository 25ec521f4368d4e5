namespace GraphCouncil.Council.Panels;

internal static class QuotaTraits
{
    /// <summary>The trait whose people a quota counts; null where it does not count people.</summary>
    public static Traits? Trait(this QuotaKind kind) => kind switch
    {
        QuotaKind.SmallMunicipality => Traits.SmallMunicipality,
        QuotaKind.Senior => Traits.Senior,
        QuotaKind.Newcomer => Traits.Newcomer,
        QuotaKind.Regions => null,
    };
}
